/**
 * A line each, with its contacts in place: `⟦kind holder|words⟧`. Whatever is not marked is none. `↵` breaks the line.
 * Numbers are of prefixes that nobody is given, mailboxes and sites of reserved names.
 */
export const MARKED_LINES: readonly string[] = `
Her new number is ⟦phone person|+63 (900) 000 0123⟧, or ⟦phone unknown|+63 (0)900 000 0124⟧.
Si Mang Kardo, ⟦phone person|0900–000–0123⟧, ang sumagot.
The number on the wall was ⟦phone unknown|00639000000123⟧.
He wrote it down: ⟦phone unknown|63(900)000-0123⟧.
Tanungin si Aling Bebang sa ⟦phone person|0900 0000123⟧.
⟦phone unknown|900 0000123⟧ and ⟦phone unknown|900-0000-123⟧ were both in use.
Nine digits, 900 000 012, are too few, and 9000 00 0123 has another shape.
Text her at ⟦phone person|9000 00 0123⟧.
She gave me ⟦phone unknown|[02] 8000-0123⟧ or ⟦phone unknown|(632) 8000-0123⟧.
(02) 800-01 is cut short; ⟦phone unknown|(02) 8000-0123⟧-4567 has an extension; (02) 81 is nothing.
Numbers abroad: ⟦phone unknown|+1 703 555 0123⟧, ⟦phone unknown|(+44) 20 7946 0958⟧, ⟦phone unknown|1 800-555-0123⟧.
+1 234 56 is too short, and so is +12345; call +639 at once.
⟦phone unknown|032 000 0123⟧ is one; 032 00 01 is a code and 0320000123 a serial.
Dial ⟦phone unknown|63 32 000 0123⟧, not 63 320000123.
Lot of 637-398, gate 63-739-83; ⟦phone unknown|637-3983⟧ it was, not 637 3983 or 63739830.
Phone ⟦phone unknown|637 3983⟧, phone ⟦phone unknown|63739830⟧, phone 63 739.
Population 1 234 567, and 1.234.567 in the other column; text 1 234 567 is no line.
Call 163. 2024-2025 was a hard year.
Between 2016-2017-2018 and 2016 2017 2018 2019 nothing changed.
It began on 19-02-2020, 19.02.20, 2020.02.19 and 19 02 2020; call 19-02-2020 what you will.
G.R. No. 8000-0123 and Docket 8000-0123 are cases; Php 8000-0123 is a sum.
Case 0900 000 0123 was closed.
Tel. No. ⟦phone unknown|8000-0123⟧ rang.
₱8000-0123 and 12,8000-0123 and 8000-0123% are figures.
The row reads 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20.
Their phone: ⟦phone person|0900 000 0123⟧ ⟦phone unknown|0900 000 0124⟧
One two three, four five six: she counts with the children.
⟦phone unknown|sero nine zero zero, one two three, four five six seven⟧ was on the note.
Mother: ⟦phone unknown|zero nine zero zero one two three four five six seven⟧.
Text BATA to ⟦text-number service|23660⟧ or send SAGIP sa ⟦text-number service|2929⟧ today.
Send word to 12345678 if you must; text to 2015.
Magpadala, o i-text ang SOS ngadto sa ⟦text-number service|8888⟧.
Text me 20000 words to learn.
Write ⟦email service|media@example.org⟧ or ⟦email person|ana.cruz@gmail.example⟧; ana@ is none.
Sulatan: ⟦email person|nanay [at] yahoo [tuldok] example⟧
Mail ⟦email person|nanay at yahoo.example⟧ today, or ⟦email person|nanay at yahoo dot example⟧.
Meet at gmail or look at live.
Like ⟦account person|@haven.invented⟧ and see ⟦account person|m.facebook.com/invented⟧.
She is ⟦account person|@luz_123⟧ there, her page ⟦account person|instagram.com/luz123⟧, her name ⟦account unknown|Viber name: Luz⟧.
facebook.com/help and x.com/search tell more; a@b and @ are nothing.
⟦account person|Signal ID luz.77⟧
It lies at ⟦coordinates unknown|10.31567, 123.88543⟧ or ⟦coordinates unknown|10.31567 N 123.88543 E⟧ on the map.
Pin: ⟦coordinates unknown|https://www.google.com/maps/place/Invented⟧ or ⟦coordinates unknown|waze.com/ul?x=1⟧ or ⟦coordinates unknown|geo:10.3,123.8⟧
The plus code ⟦coordinates unknown|8W4Q+2X⟧ is her house, 2+2 is 4.
A slope of 0.125 and 1.5, an error of 0.0312 in it.
She lives at ⟦address unknown|No. 12 Mabini Street⟧; he, far from there, in ⟦address unknown|Unit 3 Luz Tower⟧.
A parade went along Colon Street, and past the sitio Mahayag to Cebu City.
⟦address unknown|Colon Street No. 12, Cebu City 6000⟧, where 2020 people live, is near Mabini Street.
⟦address unknown|kalye Mabini, blg. 45-B⟧ ang tirahan niya.
The house is at ⟦address unknown|Purok 3 sa Barangay Tisa⟧, ⟦phone unknown|032 000 0123⟧.
They moved from Purok 3 when the school in Barangay Tisa opened.
⟦address unknown|Lot 4, Block 12, Phase 2, Invented Homes, Talisay City, Cebu⟧
⟦address unknown|PO Box 12⟧ is theirs. Cebu City is far.
⟦address unknown|No. 5 Rizal Avenue,↵Davao City⟧
⟦address unknown|No. 5 Rizal Avenue⟧↵↵Davao City
In 2019 Rizal Avenue was flooded; 12,500 Rizal Avenue families fled.
Unit 3 is Room for all.
⟦address unknown|12 Mabini Street⟧. Nobody in Cebu City knew.
Block 7 of the study, Lot 3 of 9, Suite of rooms, Room 12 at school.
Office: ⟦address service|3rd Floor⟧
`
  .trim()
  .split("\n")
  .map((line) => line.replaceAll("↵", "\n"));
