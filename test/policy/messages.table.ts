/**
 * What rules say of their failing examples: each message once, with what is offered behind an arrow.
 * Written for people: what came, why it matters, what to do.
 */
export const MESSAGES: Readonly<Record<string, string>> = {
  "consent-in-force": `
    block: No consent of Amihan is named here. Add the consent by which Amihan may be told of.
    block: The consent of Amihan ended on 14 June 2026. Add one that is published and in force, or take Amihan out.
    block: The consent of Amihan begins only on 1 July 2026. Add one that is published and in force, or take Amihan out.
    block: The consent of Amihan does not say on what day it was granted. Add one that is published and in force, or take Amihan out.
    block: Amihan withdrew a consent named here on 1 June 2026. Take Amihan out, or put a newer consent in place of the withdrawn one.
    block: Amihan withdrew a consent named here. Take Amihan out, or put a newer consent in place of the withdrawn one.
    block: The consent of Amihan was replaced by a newer one. Add one that is published and in force, or take Amihan out.
    block: The consent of Amihan is only a draft. Add one that is published and in force, or take Amihan out.
    block: The consent of Amihan is not there any more. Add one that is published and in force, or take Amihan out.
    block: Somebody is told of here, but it does not say who. Choose the survivor, so that their consent can be checked.
    block: The consent of Amihan ended on 31 March 2026. Add one that is published and in force, or take Amihan out.
    block: No consent of Dalisay is named here. Add the consent by which Dalisay may be quoted.
    block: No consent of Amihan is named here. Add the consent by which Amihan may be shown.
    block: The consent ends on 1 April 2026, before it begins on 1 May 2026. Put the dates in order.
    block: A consent cannot be granted on a day still to come (1 July 2026). Enter the day on which it was signed.
    block: The consent begins on 15 January 2026, before it was granted on 1 February 2026. Let it begin on that day or later.
    block: Say on what day the consent was granted.
    block: Say from what day the consent holds.
    block: Say when the consent was withdrawn. Until then it counts as withdrawn.
    block: The consent was withdrawn on 31 December 2025, before it was granted on 10 January 2026. Put the dates in order.
    block: The consent that this one replaces is about somebody else. Choose an earlier consent of the same person, or none.
  `,
  "consent-covers-use": `
    block: The consent of Amihan allows print, not website. Take out what it does not allow, or ask Amihan for a wider consent.
    block: The consent of Amihan allows raising awareness and advocacy with governments and companies, not fundraising. Take out what it does not allow, or ask Amihan for a wider consent.
    block: The consent of Amihan allows Philippines, not Worldwide. Take out what it does not allow, or ask Amihan for a wider consent.
    block: The consent of Amihan allows website, not print. Take out what it does not allow, or ask Amihan for a wider consent.
    block: The consent of Dalisay allows website, not print. Take out what it does not allow, or ask Dalisay for a wider consent.
    block: The consent of Amihan allows website and print, not press. Take out what it does not allow, or ask Amihan for a wider consent.
    block: Say where, what for and for which audience this is meant. People in it agreed to certain uses only.
    block: Choose at least one channel that this is meant for.
    block: “mars” is no territory that a consent could allow. Choose from the list.
    block: The consent of the model allows print, not website. Take out what it does not allow, or ask the model for a wider consent.
  `,
  "minor-has-guardian-and-assent": `
    block: The person was under 18, so a parent, legal guardian or state guardian must have consented. Say which.
    block: Record the guardian: how they are related to the child, and where the form is kept.
    block: The child's own assent is not on record. Ask the child; without their yes nothing may be published.
    block: Say on what day the child agreed.
    block: The profile says that this survivor is under 18 today, so they were under 18 when the consent was granted. Mark it, and record the guardian and the assent.
    block: Say whether the person was under 18 when the consent was granted.
    block: The consent of Amihan cannot be used like this. The child's own assent is not on record. Ask the child; without their yes nothing may be published.
  `,
  "guardian-not-implicated": `
    block: This guardian is implicated, so their consent is none. Ask a state guardian, who must consent in their place.
    block: It is not on record that the guardian was checked. Have it checked that they are neither accused nor of the household of anybody who is, and mark it.
    block: A guardian is needed here, and none is on record. Record the guardian, and that somebody checked that they are not implicated.
    block: It does not say who gave the consent, so nobody can tell whether a guardian had to be checked. Say who did.
    block: Say under which number the check of the guardian is kept.
    block: “accused” speaks of the case. If it is of this guardian, they cannot consent; if not, leave it out: the capacity alone is wanted here.
    block: The consent of Amihan cannot be used like this. This guardian is implicated, so their consent is none. Ask a state guardian, who must consent in their place.
  `,
  "risk-assessment-recorded": `
    block: The risk assessment is dated 16 June 2026, which is still to come. Enter the day on which it was made.
    block: No risk assessment is on record. Have one made by somebody who knows the case, and record its date, outcome and number.
    block: Say on what day the risk assessment was made.
    block: Say what the risk assessment came to. The choices are “Acceptable as planned”, “Acceptable with the measures noted” and “Not acceptable”.
    block: Say under which number the risk assessment is kept.
    block: The risk assessment came to “not acceptable”. Nothing may be published on this consent, whatever was agreed.
    block: The consent of Amihan cannot be used like this. No risk assessment is on record. Have one made by somebody who knows the case, and record its date, outcome and number.
    block: The consent of Amihan cannot be used like this. The risk assessment came to “not acceptable”. Nothing may be published on this consent, whatever was agreed.
  `,
  "consent-term-limited": `
    block: It runs until 11 January 2029. Until 10 January 2029, 3 years after it was granted, is the longest possible. Let it end by then, and ask again. → Let it end on 10 January 2029
    block: It runs until 1 January 2029. Until 31 December 2028, 3 years after it was granted, is the longest possible. Let it end by then, and ask again. → Let it end on 31 December 2028
    block: It runs until 2 March 2028. Until 1 March 2028, 3 years after it was granted, is the longest possible. Let it end by then, and ask again. → Let it end on 1 March 2028
    block: It runs until 1 March 2027. Until 28 February 2027, 3 years after it was granted, is the longest possible. Let it end by then, and ask again. → Let it end on 28 February 2027
    block: It runs until 29 February 2028. Until 28 February 2028, 3 years after it was granted, is the longest possible. Let it end by then, and ask again. → Let it end on 28 February 2028
    block: It runs until 31 May 2029. Until 10 January 2029, 3 years after it was granted, is the longest possible. Let it end by then, and ask again. → Let it end on 10 January 2029
    block: It does not say until what day it holds. Enter the day on the form; 10 January 2029, 3 years after it was granted, is the latest possible.
    block: It does not say on what day it was granted, so nobody can tell how long it may hold. Say on what day.
    block: The consent of Amihan cannot be used like this. It runs until 10 January 2036. Until 10 January 2029, 3 years after it was granted, is the longest possible. Let it end by then, and ask again.
  `,
  "survivor-not-in-care": `
    warn: Amihan lives in care today. Wait, or have the people responsible for their safety sign off, and a reviewer take note of it.
    warn: Amihan left care less than a year ago. Wait, or have the people responsible for their safety sign off, and a reviewer take note of it.
    warn: It is not known whether Amihan lives in care or just left it. By the profile it may be less than a year since they left. Enter the month or the day on which they did.
    warn: It is not known whether Amihan lives in care or just left it. Say in the profile whether the person lives in care.
    warn: It is not known whether Amihan lives in care or just left it. The profile does not say properly when the person left care. Write 2016, 2016-05 or 2016-05-17.
    warn: It is not known whether Amihan lives in care or just left it. By the profile the person will leave care only on a day still to come. Until then they are in care: say so.
    warn: Say in the profile whether the person lives in care.
    warn: The profile says both that the person lives in care and that they left. Take out the date, or say that they are no longer in care.
  `,
  "pseudonym-declared": `
    block: Say whether the name is a pseudonym. Until then it may be somebody's real name.
    block: Give the name under which this person is told of; a pseudonym unless they chose otherwise.
    block: A real name needs the person's signed waiver: where it is kept and when it was signed. Without it, use a pseudonym.
    block: The waiver is dated on a day still to come. Enter the day on which it was signed.
    block: A real name may be used only for an adult who asked for it in writing, and this person is not known to be 18 or over. Use a pseudonym.
    block: The profile of Amihan is not complete. Say whether the name is a pseudonym. Until then it may be somebody's real name.
    block: The profile of Amihan is only a draft. Have it reviewed and published first.
    block: There is no profile of the survivor named here, so nobody can tell whether the name is a pseudonym. Choose the survivor again.
  `,
  "pseudonym-marked": `
    block: “Amihan” stands here for the first time without the mark “*” of the footnote that says it is a pseudonym. Add the mark. → Mark as “Amihan*”
    block: “Dalisay” stands here for the first time without the mark “*” of the footnote that says it is a pseudonym. Add the mark. → Mark as “Dalisay*”
    block: “Amihan” stands here for the first time without the mark “*” of the footnote that says it is a pseudonym. Add the mark. → Mark as “AMIHAN*”
    block: “José” stands here for the first time without the mark “*” of the footnote that says it is a pseudonym. Add the mark. → Mark as “José*”
    block: No footnote says that Amihan is a pseudonym. Add one, and put its mark after the name. → Add the footnote
    block: The mark “*” says that a name is a pseudonym, and this note uses it for something else. Give this note a mark of its own, such as “†”, here and in the text. → Use “†”
    block: “Amihan” stands here for the first time without the mark “†” of the footnote that says it is a pseudonym. Add the mark. → Mark as “Amihan†”
    block: The mark “*” says that a name is a pseudonym, but it does not stand after one here. Use another mark such as “†” for other notes, and leave it out where it marks nothing. → Use “†” here
  `,
  "no-protected-name": `
    block: “Mildred Lagrosas” is a protected name or holds one. Take it out, or use the pseudonym, here and wherever else it may stand.
    block: “Lagrosas, Mildred” is a protected name or holds one. Take it out, or use the pseudonym, here and wherever else it may stand.
    block: “xmildredlagrosas09” is a protected name or holds one. Take it out, or use the pseudonym, here and wherever else it may stand.
    block: “MildredLаgrosas” is a protected name or holds one. Take it out, or use the pseudonym, here and wherever else it may stand.
    block: “mildred-lagrosas” is a protected name or holds one. Take it out, or use the pseudonym, here and wherever else it may stand.
    block: This id holds a name that is protected. Make the document or the item anew under another id.
    block: Whether a protected name stands in this text is looked up when it is published: only the gate may ask the vault.
  `,
  "proper-nouns-classified": `
    block: “Jhonalyn Maglaya” is taken for the name of a person, and nobody has classified it. Use the declared pseudonym, classify the name if it may be public, or leave it out.
    block: “Jhonalyn” is taken for the name of a person, and nobody has classified it. It stands here 2 times. Use the declared pseudonym, classify the name if it may be public, or leave it out.
    block: “Joy” is taken for the name of a person, and nobody has classified it. Use the declared pseudonym, classify the name if it may be public, or leave it out.
    block: “Hope” is taken for the name of a person, and nobody has classified it. Use the declared pseudonym, classify the name if it may be public, or leave it out.
    block: “Hope” is taken for the name of a person, and nobody has classified it. It stands here 2 times. Use the declared pseudonym, classify the name if it may be public, or leave it out.
    block: “maria santos” is taken for the name of a person, and nobody has classified it. Use the declared pseudonym, classify the name if it may be public, or leave it out.
    block: “M.S.” is taken for somebody’s initials, and nobody has classified it. Leave them out: with what else is told, initials tell who somebody is.
    block: “Jun-jun” is taken for the name of a person, and nobody has classified it. Use the declared pseudonym, classify the name if it may be public, or leave it out.
    block: “Marisol” is taken for the name of a person, and nobody has classified it. Use the declared pseudonym, classify the name if it may be public, or leave it out.
    block: “marisol” is taken for the name of a person, and nobody has classified it. Use the declared pseudonym, classify the name if it may be public, or leave it out.
    block: “Amihen” is taken for the name of a person, and nobody has classified it. Is “Amihan” meant? Use the declared pseudonym, classify the name if it may be public, or leave it out. → Write “Amihan”
    block: “Bright Lantern” is taken for a name made of words, and nobody has classified it. Write it in small letters if it is none, or classify it.
    block: “Marisol Lagrosas” is taken for the name of a person, and nobody has classified it. Use the declared pseudonym, classify the name if it may be public, or leave it out.
  `,
  "image-consent-recorded": `
    block: No consent of the model to being shown is recorded. Add one that is in force, or use another image.
    block: Somebody is in this image, but nobody is listed. List everybody who can be recognised, each with the consent.
    block: Say who this is: a survivor, a model or a member of staff.
    block: The consent of the model ended on 31 May 2026. Add one that is in force, or use another image.
    block: The consent recorded here is not one of the model. Add one that is in force, or use another image.
    block: The consent of the model does not allow images. Ask for one that does, or use another image.
    block: The consent of the model to being shown does not cover where, what for and for which audience this is meant. Narrow the use, or use another image.
    block: The consent of Amihan does not allow images. Ask for one that does, or use another image.
  `,
  "image-depiction-declared": `
    block: Say what this image shows. The choices are: a survivor, a model who is not a victim, staff, a crowd, nobody recognisable and no people.
    block: The image shows a model. Its disclaimer must say that the person is not a victim. → Put a disclaimer that says so
    block: The disclaimer speaks of the cover, but this is another image. Give this image a disclaimer of its own. → Put a disclaimer that says so
    block: The disclaimer says that this is not a victim, but the image is declared to show a survivor. One of the two is wrong: correct it.
    block: A survivor is listed among the people shown, but the image is declared to show something else. Correct what it shows, or the list.
    block: This names Amihan, but the image is not declared to show a survivor. Reword it, so that nobody takes the person shown for Amihan.
  `,
  "image-metadata-stripped": `
    block: The file of this picture holds data of the camera (EXIF) and the place where it was taken (GPS). Anybody could read that. Turn the picture upright, save it without metadata, and upload that.
    block: The file of this picture holds data of an editing program (XMP) and data of an agency or archive (IPTC). Anybody could read that. Turn the picture upright, save it without metadata, and upload that.
    block: The file of this picture holds a second, smaller picture, a comment and data of an unknown kind. Anybody could read that. Turn the picture upright, save it without metadata, and upload that.
    block: Nobody can tell what the file of this picture holds: it is damaged, or of a kind that is not read here. Save it as JPEG, PNG or WebP without metadata, and upload that.
    block: The gate will look whether the file holds anything beside the picture, such as the place where it was taken.
    block: The file of this picture holds the place where it was taken (GPS). Anybody could read that. Turn the picture upright, save it without metadata, and upload that.
    block: The picture itself cannot be found. Upload it again.
  `,
  "image-minor-obscured": `
    block: Amihan is a child, or was one when they agreed to be shown, and can be recognised here. Cover the face in the picture itself with a solid mask and upload that, or use another picture.
    block: Amihan is a child, or was one when they agreed to be shown, and a blur can be undone. Cover the face with a solid mask in the picture itself and upload that, or use another picture.
    block: Say why Amihan, a child, cannot be recognised here. What counts: “A solid mask covers the face” and “The face is not in the picture”.
    block: It is not known whether Amihan is under 18. Enter the age band in the profile; a child may not be shown so that they can be recognised.
    block: It is not known whether this survivor is under 18. Enter the age band in the profile; a child may not be shown so that they can be recognised.
  `,
  "image-alt-text": `
    block: “hills.svg” is the name of a file. Say in a few words what is to be seen.
    block: “IMG_2041” is the name of a file. Say in a few words what is to be seen.
    block: “IMG-20190512-WA0003” is the name of a file. Say in a few words what is to be seen.
    block: “DSC01234” is the name of a file. Say in a few words what is to be seen.
    block: “P1010001” is the name of a file. Say in a few words what is to be seen.
    block: “Photo 12” is the name of a file. Say in a few words what is to be seen.
    block: “Screenshot 2021-05-01 at 10.03.22 AM” is the name of a file. Say in a few words what is to be seen.
    block: “WhatsApp Image 2021-05-01 at 10.03.22” is the name of a file. Say in a few words what is to be seen.
    block: “office_front_final” is the name of a file. Say in a few words what is to be seen.
    block: “cebu-office-2019-2” is the name of a file. Say in a few words what is to be seen.
    block: “0123456789abcdef0123456789abcdef01234567-600x400” is the name of a file. Say in a few words what is to be seen.
    block: “image” does not say what is to be seen. Say who does what, or what is where, in a few words.
    block: “Photo.” does not say what is to be seen. Say who does what, or what is where, in a few words.
    block: “A picture of” does not say what is to be seen. Say who does what, or what is where, in a few words.
    block: “alt text” does not say what is to be seen. Say who does what, or what is where, in a few words.
    block: “Larawan” does not say what is to be seen. Say who does what, or what is where, in a few words.
    block: “ang litrato” does not say what is to be seen. Say who does what, or what is where, in a few words.
    block: “TBD” does not say what is to be seen. Say who does what, or what is where, in a few words.
    block: “n/a” does not say what is to be seen. Say who does what, or what is where, in a few words.
    block: “–” does not say what is to be seen. Say who does what, or what is where, in a few words.
    block: “xx” does not say what is to be seen. Say who does what, or what is where, in a few words.
    block: “Cover photo” does not say what is to be seen. Say who does what, or what is where, in a few words.
    block: This image has no alternative text. Say in a few words what is to be seen, without names.
    block: “scan-2” is the name of a file. Say in a few words what is to be seen.
    warn: People who hear the page are told anyway that this is an image. Begin with what is to be seen. → Begin with what is to be seen
    warn: This has 265 characters; it is read out in one go, so at most 250 are bearable. Keep what matters, and say the rest in the text.
    warn: The caption says the same, so people who hear the page hear it twice. Say here what is to be seen.
  `,
  "age-not-exact": `
    block: “14 years old” is an exact age, and “19 February 2020” stands of the same person: together they point to one child. Write “12 to 17 years old”, or write “19 February 2020” less exactly. → Write “12 to 17 years old”
    block: “nine” is an exact age, and “Iloilo City” stands of the same person: together they point to one child. Write “As a child”, or write “Iloilo City” less exactly. → Write “As a child”
    block: “fourteen” is an exact age, and “3 March 2021” is published of the same person: together they point to one child. Write “a teenager”, or write “3 March 2021” less exactly. → Write “a teenager”
    block: “3 March 2021” is a day, and “fourteen” is published of the same person: together they point to one child. Write “in 2021”, or write “fourteen” less exactly. → Write “in 2021”
    block: “Labing-apat na taong gulang” is an exact age, and “ika-19 ng Pebrero 2020” stands of the same person: together they point to one child. Write “Menor de edad”, or write “ika-19 ng Pebrero 2020” less exactly. → Write “Menor de edad”
    block: “Napulo ka tuig ang panuigon” is an exact age, and “Talisay City” stands of the same person: together they point to one child. Write “Menor de edad”, or write “Talisay City” less exactly. → Write “Menor de edad”
    block: “9-year-old” is an exact age, and “4 June 2019” stands of the same person: together they point to one child. Write “young”, or write “4 June 2019” less exactly. → Write “young”
    block: “13-year-old” is an exact age, and “2005-03-04” stands of the same person: together they point to one child. Write “teenage”, or write “2005-03-04” less exactly. → Write “teenage”
  `,
  "no-contact-details": `
    block: “12 Mabini Street, Cebu City” is a street address by which somebody can be found. Take it out; where an organisation is meant, refer to its contact document. → Take it out
    block: “0900 000 0123” is a telephone number by which somebody can be found. Take it out; where an organisation is meant, refer to its contact document. → Take it out
    block: “facebook.com/amihan.invented” is an account by which somebody can be found. Take it out; where an organisation is meant, refer to its contact document. → Take it out
    block: “10.0000, 123.0000” is a point on a map by which somebody can be found. Take it out; where an organisation is meant, refer to its contact document. → Take it out
    block: “invented [at] example [dot] org” is an e-mail address by which somebody can be found. Take it out; where an organisation is meant, refer to its contact document. → Take it out
    block: “0900-000-0123” is a telephone number by which somebody can be found. Take it out; where an organisation is meant, refer to its contact document. → Take it out
    block: “Purok 3, Barangay Lahug, Dakbayan sa Sugbo” is a street address by which somebody can be found. Take it out; where an organisation is meant, refer to its contact document. → Take it out
    block: “invented.name@gmail.example” is an e-mail address by which somebody can be found. Take it out; where an organisation is meant, refer to its contact document. → Take it out
    warn: “(02) 8000-0123” is a telephone number. Refer to the organisation's contact document instead, and check that it is nobody's private one.
    warn: “office@example.org” is an e-mail address. Refer to the organisation's contact document instead, and check that it is nobody's private one.
    warn: “20000” is a number for text messages. Refer to the organisation's contact document instead, and check that it is nobody's private one.
  `,
  "no-direct-identifier": `
    block: “Tisa Elementary School” is a school by which this survivor can be found. Leave the name out, or say no more than the province. → Write “an elementary school”
    block: “Bethany shelter” is a shelter or home by which this survivor can be found. Leave the name out, or say no more than the province. → Write “shelter”
    block: “Santo Rosario Parish” is a church by which this survivor can be found. Leave the name out, or say no more than the province. → Write “a church”
    block: “Salinas Bakery” is a place of work by which this survivor can be found. Leave the name out, or say no more than the province. → Write “a business”
    block: “Lapyahan Mart” is a place of work by which this survivor can be found. Leave the name out, or say no more than the province. → Write “a business”
    block: “Barangay Guadalupe” is a barangay by which this survivor can be found. Leave the name out, or say no more than the province. → Write “a barangay”
    block: “Sitio Mahayahay” is a part of a barangay by which this survivor can be found. Leave the name out, or say no more than the province. → Write “a neighbourhood”
    block: “Colon Street” is a street by which this survivor can be found. Leave the name out, or say no more than the province. → Write “a street”
    block: “Paaralang Elementarya ng Tisa” is a school by which this survivor can be found. Leave the name out, or say no more than the province. → Write “isang paaralan”
    block: “Brgy. San Isidro” is a barangay by which this survivor can be found. Leave the name out, or say no more than the province. → Write “isang barangay”
    block: “Tisa National High School” is a school by which this survivor can be found. Leave the name out, or say no more than the province. → Write “usa ka tunghaan”
    block: “Balay Kalinaw” is a shelter or home by which this survivor can be found. Leave the name out, or say no more than the province. → Write “usa ka balay-dalangpanan”
    block: “tisa-elementary-school” is a school by which this survivor can be found. Leave the name out, or say no more than the province.
  `,
  "no-identifying-combination": `
    block: “twin brother” is one of 8 details that together identify Amihan: about one person in 50 shares it, as is assumed. Write “brother”. → Write “brother”
    block: “two cousins” is one of 8 details that together identify Amihan: about one person in 3 shares it, as is assumed. Write “relatives”. → Write “relatives”
    block: “uncle” is one of 8 details that together identify Amihan: about one person in 2 shares it, as is assumed. Write “relative”. → Write “relative”
    block: “tricycle driver” is one of 8 details that together identify Amihan: about one person in 20 shares it, as is assumed. Write “worker”. → Write “worker”
    block: Together these details identify: “4 June 2019”, “twin brother”, “tricycle driver”, “21 years in prison”, “home-schooled”, “stepfather”, “two cousins” and “uncle”. Of everybody in the country, not even one person would be expected to fit what is told of Amihan. Writing “In 2019” in place of “On 4 June 2019” makes it still fewer than one. All 8 steps together make it about 11,000,000. Next would be: “brother” in place of “twin brother”; “worker” in place of “tricycle driver”; “a long prison sentence” in place of “21 years in prison”. The estimate is rough. → Write “In 2019”
    block: “stepfather” is one of 8 details that together identify Amihan: about one person in 10 shares it, as is assumed. Write “relative”. → Write “relative”
    block: “21 years in prison” is one of 8 details that together identify Amihan: about one person in 20 shares it, as is assumed. Write “a long prison sentence”. → Write “a long prison sentence”
    block: “home-schooled” is one of 8 details that together identify Amihan: about one person in 20 shares it, as is assumed. Write “school”. → Write “school”
    warn: “Cebu City” is one of 3 details that together identify Amihan: about one person in 113 shares it. Write “Central Visayas”. → Write “Central Visayas”
    warn: Together these details identify: “March 2024”, “Cebu City” and “six children”. Of everybody in the country, about 400 people fit what is told of Amihan. Writing “children” in place of “six children” makes it about 8,000. Next would be: “in 2024” in place of “in March 2024”; “Central Visayas” in place of “Cebu City”. The estimate is rough. → Write “in 2024”
    warn: “six children” is one of 3 details that together identify Amihan: about one person in 20 shares it, as is assumed. Write “children”. → Write “children”
    block: “twin sister” is one of 4 details that together identify Amihan: about one person in 50 shares it, as is assumed. Write “sister”. → Write “sister”
    block: Together these details identify: “4 June 2019”, “Cebu City”, “twin sister” and “two cousins”. Of everybody in the country, about 2.3 people fit what is told of Amihan. Writing “in 2019” in place of “on 4 June 2019” makes it about 580. All 2 steps together make it about 29,000. Next would be: “sister” in place of “twin sister”. 2 of these details stand in what is published already. The estimate is rough. → Write “in 2019”
    block: “kambal” is one of 6 details that together identify Amihan: about one person in 50 shares it, as is assumed. Write “kapatid”. → Write “kapatid”
    block: “tatlong pinsan” is one of 6 details that together identify Amihan: about one person in 3 shares it, as is assumed. Write “mga kamag-anak”. → Write “mga kamag-anak”
    block: “Karpintero” is one of 6 details that together identify Amihan: about one person in 20 shares it, as is assumed. Write “Manggagawa”. → Write “Manggagawa”
    block: Together these details identify: “ika-4 ng Hunyo 2019”, “kambal”, “Karpintero”, “21 taong pagkakulong”, “tiyahin” and “tatlong pinsan”. Of everybody in the country, not even one person would be expected to fit what is told of Amihan. Writing “2019” in place of “ika-4 ng Hunyo 2019” makes it about 16. All 6 steps together make it about 11,000,000. Next would be: “kapatid” in place of “kambal”; “Manggagawa” in place of “Karpintero”; “mahabang pagkabilanggo” in place of “21 taong pagkakulong”. The estimate is rough. → Write “2019”
    block: “tiyahin” is one of 6 details that together identify Amihan: about one person in 10 shares it, as is assumed. Write “kamag-anak”. → Write “kamag-anak”
    block: “21 taong pagkakulong” is one of 6 details that together identify Amihan: about one person in 20 shares it, as is assumed. Write “mahabang pagkabilanggo”. → Write “mahabang pagkabilanggo”
    block: “duha ka igsoon” is one of 6 details that together identify somebody in paragraph 1: about one person in 5 shares it, as is assumed. Write “mga igsoon”. → Write “mga igsoon”
    block: “kaluha” is one of 6 details that together identify somebody in paragraph 1: about one person in 50 shares it, as is assumed. Write “kapatid”. → Write “kapatid”
    block: “Mananagat” is one of 6 details that together identify somebody in paragraph 1: about one person in 20 shares it, as is assumed. Write “Manggagawa”. → Write “Manggagawa”
    block: “Siquijor” is one of 6 details that together identify somebody in paragraph 1: about one person in 1,055 shares it. Write “Negros Island Region”. → Write “Negros Island Region”
    block: Together these details identify: “Hunyo 4, 2019”, “Siquijor”, “kaluha”, “Mananagat”, “uyoan” and “duha ka igsoon”. Of everybody in the country, not even one person would be expected to fit what is told of somebody in paragraph 1. Writing “2019” in place of “Hunyo 4, 2019” makes it still fewer than one. All 6 steps together make it about 610,000. Next would be: “Negros Island Region” in place of “Siquijor”; “kapatid” in place of “kaluha”; “Manggagawa” in place of “Mananagat”. The estimate is rough. → Write “2019”
    block: “uyoan” is one of 6 details that together identify somebody in paragraph 1: about one person in 10 shares it, as is assumed. Write “kamag-anak”. → Write “kamag-anak”
  `,
  "offender-relation-withheld": `
    warn: “her mother” says that the offender is the child’s relative. Whoever knows the one then knows the other: leave out how they are related. → Write “an adult”
    block: “her uncle” says that the offender is the child’s relative, and the offender is named. Whoever knows the one then knows the other: leave out how they are related. → Write “an adult”
    warn: “Her parents” says that the offender is the child’s relative. Whoever knows the one then knows the other: leave out how they are related. → Write “Adults”
    warn: “A relative” says that the offender is the child’s relative. Whoever knows the one then knows the other: leave out how they are related. → Write “An adult”
    warn: “Her aunt’s” says that the offender is the child’s relative. Whoever knows the one then knows the other: leave out how they are related. → Write “An adult’s”
    warn: “his niece” says that the offender is the child’s relative. Whoever knows the one then knows the other: leave out how they are related. → Write “a child”
    warn: “her own father” says that the offender is the child’s relative. Whoever knows the one then knows the other: leave out how they are related. → Write “an adult”
    warn: “kanyang ina” says that the offender is the child’s relative. Whoever knows the one then knows the other: leave out how they are related. → Write “isang nakatatanda”
    warn: “iyang amahan” says that the offender is the child’s relative. Whoever knows the one then knows the other: leave out how they are related. → Write “usa ka hamtong”
    warn: “incest” says that the offender is the child’s relative. Write “sexual abuse”.
  `,
  "terminology-current": `
    warn: “child pornography” is no longer used: it records the abuse of a child, which is a crime and not pornography. Write “child sexual exploitation material”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “child sexual exploitation material”
    block: “child prostitutes” is no longer used: it names a child by what was done to them, as if it were their choice or trade. Write “children exploited in prostitution”. It is never used. → Write “children exploited in prostitution”
    warn: “CYBERSEX TRAFFICKING” is no longer used: “Cybersex” sounds like something agreed between adults. Write “online sexual exploitation of children”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “ONLINE SEXUAL EXPLOITATION OF CHILDREN”
    warn: “Pedophiles” is no longer used: it is a diagnosis. Most of those who offend were never given it: say what they do. Write “child sex offenders”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “Child sex offenders”
    warn: “Child-pornography” is no longer used: it records the abuse of a child, which is a crime and not pornography. Write “child sexual exploitation material”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “Child sexual exploitation material”
    warn: “sex tourists” is no longer used: it makes a crime sound like a kind of holiday. Write “travelling sex offenders”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “travelling sex offenders”
    warn: “pedophile” is no longer used: it is a diagnosis. Most of those who offend were never given it: say what they do. Write “child sex offender”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “child sex offender”
    warn: “cybersex trafficking” is no longer used: “Cybersex” sounds like something agreed between adults. Write “online sexual exploitation of children”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “online sexual exploitation of children”
    warn: “cybersex-trafficking” is no longer used: “Cybersex” sounds like something agreed between adults. Write “online sexual exploitation of children”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “online-sexual-exploitation-of-children”
    warn: “child sex tourist” is no longer used: it makes a crime sound like a kind of holiday. Write “travelling child sex offender”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “travelling child sex offender”
    warn: “live shows” is no longer used: it is the offenders' word for abuse that is streamed. Write “livestreamed sexual abuse”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “livestreamed sexual abuse”
    block: “batang prostitute” is no longer used: it names a child by what was done to them, as if it were their choice or trade. Write “batang pinagsamantalahan sa prostitusyon”. It is never used. → Write “batang pinagsamantalahan sa prostitusyon”
    warn: “Child porn” is no longer used: it records the abuse of a child, which is a crime and not pornography. Write “child sexual exploitation material”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “Child sexual exploitation material”
    warn: “sex tourist” is no longer used: it makes a crime sound like a kind of holiday. Write “travelling sex offender”. Where it is somebody else's wording, mark it as a quotation or as historical. → Write “travelling sex offender”
  `,
  "language-not-sensational": `
    block: “horrific ordeal” makes a spectacle of what was done to a child. Say plainly what is known: that the child was harmed, and is safe now if that is so.
    block: “lewd show” speaks of a child in a sexual way. Say that the child was abused or exploited, and nothing of the child’s looks or honour.
    warn: “horrific” makes a spectacle of the crime. Leave it out: what happened is grave without it.
    block: “unspeakable” makes a spectacle of what was done to a child. Leave it out: what happened is grave without it.
    block: “kahindik-hindik” makes a spectacle of what was done to a child. Leave it out: what happened is grave without it.
    block: “Makalilisang” makes a spectacle of what was done to a child. Leave it out: what happened is grave without it.
  `,
  "no-method-detail": `
    warn: This tells how it is paid and how it is hidden, which somebody could learn from. Say that the child was exploited, and leave out how.
    warn: This tells where it is done and at what time, which somebody could learn from. Say that the child was exploited, and leave out how.
    warn: This tells with what equipment and where it is done, which somebody could learn from. Say that the child was exploited, and leave out how.
    warn: This tells how it is hidden, which somebody could learn from. Say that the child was exploited, and leave out how.
    warn: This tells how it is paid, which somebody could learn from. Say that the child was exploited, and leave out how.
  `,
  "statistic-cited": `
    block: No source is given. Add the source, and where in it the figure stands.
    block: The citation does not say where in the source the figure stands. Add the page, table or section.
    block: A citation names no source. Choose the source it is to.
    block: The source that is cited is only a draft. Publish the source first.
    block: “60” is a figure. No source is given. Add the source, and where in it the figure stands.
    block: “80%” is a figure. No source is given. Add the source, and where in it the figure stands.
    block: “$150 billion” is a figure. No source is given. Add the source, and where in it the figure stands.
    block: “two million” is a figure. No source is given. Add the source, and where in it the figure stands.
    block: “1,250” is a figure. No source is given. Add the source, and where in it the figure stands.
    block: “₱500” is a figure. No source is given. Add the source, and where in it the figure stands.
    block: “75%” is a figure. No source is given. Add the source, and where in it the figure stands.
    warn: “80%” is a figure, and nothing says where it comes from. Name the source in the sentence, by a footnote or by a citation.
    warn: “275” is a figure, and nothing says where it comes from. Name the source in the sentence, by a footnote or by a citation.
    warn: “Two-thirds” is a figure, and nothing says where it comes from. Name the source in the sentence, by a footnote or by a citation.
    warn: “one in five” is a figure, and nothing says where it comes from. Name the source in the sentence, by a footnote or by a citation.
    warn: “doubled” is a figure, and nothing says where it comes from. Name the source in the sentence, by a footnote or by a citation.
    warn: “500” is a figure, and nothing says where it comes from. Name the source in the sentence, by a footnote or by a citation.
    warn: “Tulo ka libo” is a figure, and nothing says where it comes from. Name the source in the sentence, by a footnote or by a citation.
    warn: “251” is a figure, and nothing says where it comes from. Name the source in the sentence, by a footnote or by a citation.
    warn: “two million” is a figure, and its mark “¹” leads to no note. Add the note with the source, or name the source in the sentence.
    warn: “300” is a figure, and nothing says where it comes from. Name the source in the sentence, by a footnote or by a citation.
  `,
  "statistic-complete": `
    block: Say what area the figure is for, and whether that is the world, a country, a region, a province or a city.
    block: Say for which period the figure is, or as of which date.
    block: Say who or what was counted.
    block: Say how exact the value is: exactly, about, more than …
    block: Say what the value is counted in: people, cases, per cent …
    block: Enter the value as a number; signs such as + belong to the qualifier.
    block: This is not a date of the precision it claims (year, month, day). Write 2016, 2016-05 or 2016-05-17.
    block: The period ends before it begins. Put the dates in order.
  `,
  "statistic-current": `
    block: “Officers, old” was replaced by “Officers, newer”. Show the newer figure, or none. → Show “Officers, newer” instead
    block: “Officers, old” was replaced by “Officers, newest”. Show the newer figure, or none. → Show “Officers, newest” instead
    block: “Officers, old” was replaced by “Officers, newer” and “Officers, newest”. Show the newer figure, or none.
    block: “Officers, old” was replaced, and what replaced it goes round in a circle. Show the newer figure, or none.
    block: “Officers, old” was replaced by “Officers, newer”. Show the newer figure, or none.
    warn: “Officers, old” was to be looked at again by 14 June 2026. Look for a newer figure; if there is none, set a new day.
    warn: “Officers, old” does not say properly until when it is to be looked at again. Enter a day.
    warn: “Officers, old” was replaced by “Officers, newer”. Nothing may show it any more. Change the newer one instead.
    warn: “Officers, old” was replaced by “Officers, newer”. Nothing may show it any more. Change the newer one instead. It is still shown in the publication “A leaflet”.
    warn: The figure that this one replaces is still shown in the milestone “Growth” and the publication “A leaflet”. They are stopped until they show the newer one: change them next.
    block: This figure and the one that it replaces stand in each other's place, in a circle. Take out one of the two.
  `,
  "statistics-agree": `
    warn: Two figures count the same and differ. “Officers of the unit”: 275 people (An office fact sheet, p. 1); “Officers, counted anew”: 1,300 people (A brochure, p. 3). Correct one, let the newer replace the older, or say what tells them apart.
    warn: Two figures count the same and differ. “Officers, counted anew”: 300 people (A brochure, p. 3); “Officers of the unit”: 275 people (An office fact sheet, p. 1). Correct one, let the newer replace the older, or say what tells them apart.
    warn: Two figures count the same and differ. “Officers of the unit”: 275 people (An office fact sheet, p. 1); “Officers, counted anew”: 300 people (A brochure, p. 3). Correct one, let the newer replace the older, or say what tells them apart.
    warn: Two figures may count the same, and differ. “Officers of the unit”: 275 people (An office fact sheet, p. 1); “Officers, counted anew”: 300 people (A brochure, p. 3). What speaks for it: populations in nearly the same words: “Officers of the unit” / “Officer in the unit”. Correct one, or say more clearly what tells them apart.
    warn: Two figures may count the same, and differ. “Officers of the unit”: 275 people (An office fact sheet, p. 1); “Officers, counted anew”: 300 people (A brochure, p. 3). What speaks for it: times that may be the same: as of January 2022 / as of 2022. Correct one, or say more clearly what tells them apart.
    warn: Two figures count the same and differ. “Officers of the unit”: 275 people (An office fact sheet, p. 1); “Officers, counted anew”: 302 people (A brochure, p. 3). Correct one, let the newer replace the older, or say what tells them apart.
    warn: Two figures count the same and differ. “Officers of the unit”: 275 people (An office fact sheet, p. 1); “Third”: 301 people (A brochure, p. 3). Correct one, let the newer replace the older, or say what tells them apart.
    warn: Two figures count the same and differ. “Officers of the unit”: 275 people (An office fact sheet, p. 1); “Officers, counted anew”: 300 people (without a source). Correct one, let the newer replace the older, or say what tells them apart.
  `,
  "citation-archived": `
    warn: It does not say on what day somebody last read it on the web. Enter the day.
    warn: It can be read on the web, and no archived copy is on record. Have a web archive keep the page, and enter the address of the copy.
    warn: The address of the archived copy is that of the page itself, and ends with it. Enter that of a copy at a web archive.
    warn: The address of the archived copy is no web address. Copy it anew.
    warn: It is said to be read on 16 June 2026, which is still to come. Enter the day on which it was.
    warn: The source “An office fact sheet” cannot be relied on to stay. It can be read on the web, and no archived copy is on record. Have a web archive keep the page, and enter the address of the copy.
    warn: The source “An office fact sheet” cannot be relied on to stay. It does not say on what day somebody last read it on the web. Enter the day.
  `,
  "references-published": `
    block: The office “National office” is only a draft. Publish that office first, or take it out here.
    block: What is chosen here (national) does not exist, or not any more. Choose something else, or leave it out.
    block: What is chosen here (officers) does not exist, or not any more. Choose something else, or leave it out.
  `,
  "reviewed-by-others": `
    block: Needs a consent review and an identity review by two people who did not write it.
    block: Needs a consent review by somebody who did not write it.
    block: Needs an identity review by somebody who did not write it.
    block: Needs an identity review by somebody who did not write it. The text, or something it rests on, has changed since it was approved.
    block: Needs an identity review by somebody who did not write it. The approval there is does not count: it is by somebody who changed the text.
    block: Both reviews are by the same person. A second person, who did not write it either, must do one of them.
    block: The identity review asks for changes. They wrote: “The town is named.” Change the text, or talk with the reviewer.
    block: There are warnings that nobody has taken note of (terminology-current). Mend them, or ask a reviewer to acknowledge them in a review.
    block: Its warnings must be mended, or acknowledged by a reviewer.
  `,
};
