/**
 * A line each with the places it names: `⟦level|words⟧`, and where it matters what they lie in:
 * `⟦level within|words⟧`. Whatever is not marked is no place. `↵` breaks the line.
 */
export const MARKED_LINES: readonly string[] = `
They live in ⟦barangay|Barangay Lahug⟧. Maria came. He is in ⟦street|Purok 3⟧. Luz came.
She lives on ⟦street|Colon Street⟧. ⟦street|Mabini Road Extension⟧ it was, near ⟦street|N. Bacalso Ave⟧.
Brgy. hall, brgy health worker, Barangay Captain Luz, barangay-based help, Barangay Council of ⟦province|Cebu⟧.
⟦barangay Cebu|Barangay Luz⟧ ⟦city|Cebu City⟧ and ⟦barangay Cebu|Brgy. Lahug⟧ (⟦city|Cebu City⟧) sent ten.
⟦barangay|Barangay Mayabong⟧ ⟦city|Cebu City⟧ and ⟦barangay|Barangay No Such Name⟧ are in no list.
⟦barangay|Barangay 12⟧, ⟦barangay|Barangay #4⟧ and ⟦barangay|brgy. Pag-asa⟧; the barangay, Lahug-like; barangay lahug.
⟦barangay Makati|Barangay San Isidro⟧ is in ⟦city|Makati⟧, within ⟦region|Metro Manila⟧.
⟦street|Sitio Mahayag⟧ and ⟦street|Sitio Upper Laguerta⟧; sitio, Maligaya; the purok of six; Sitio. Maria came.
⟦street|Zone 5⟧, ⟦street|Zone IV⟧, ⟦street|Zone 12b⟧; Zone Commander Luz; Zone of Peace; zone five.
Dinala siya sa ⟦street|kalye Colon⟧, sa ⟦street|kalsada ng Mabini⟧ at sa ⟦street|Eskinita 5⟧; ang kalye namin, kalye. Luz.
Sa ⟦street|dalan Sikatuna 12⟧ siya nagpuyo; ang dalan padulong.
123 ⟦street|Colon Street⟧, 45-B ⟦street|Mabini Street⟧, Lot 7 ⟦street|Acacia Drive⟧, No. ⟦street|Luna Street⟧.
She works the street. Street Children Day. The Road Home. ⟦street|Main Street⟧ Luz. On ⟦street|Luna Street⟧ they met. Our Street. Ave Maria. St. Jude.
⟦street|Gen. Luna St⟧ and ⟦street|Juan de la Cruz Street⟧, not Maria and the street.
Sa ⟦barangay Cebu|Lahug⟧, sa ⟦municipality Cebu|Carmen⟧ at kay Luz sila; ang Apas ay malayo sa ⟦province|Cebu⟧. Taga-⟦barangay Cebu|Lahug⟧ sa ⟦city|Cebu City⟧.
The ⟦country|US⟧.↵↵Ana Cebuana, (Carmen), ⟦province|Bohol⟧; "⟦province|Cebu⟧"; in "Carmen"; in the nearby ⟦city|Cebu City⟧.
the city of Hope, the town of six, the province, of ⟦province|Cebu⟧; ⟦city|city of Manila⟧; the city's ⟦city|Manila⟧ office; ⟦city|Manila⟧ city-wide.
A trip to ⟦municipality|Carmen⟧; they moved to ⟦municipality|Rosario⟧; a letter to Carmen; they wrote to Isabela.
⟦barangay Makati|Barangay San Isidro⟧ near ⟦city|Manila⟧, ⟦city|Makati⟧ and ⟦region|Metro Manila⟧.
MANY ROADS. ⟦street|Luna Road⟧ Home.
They fled to ⟦barangay Cebu|Lahug⟧, ⟦city|Cebu City⟧; from ⟦barangay Cebu|Apas⟧ in ⟦city|Cebu City⟧; to ⟦barangay Cebu|Sambag II⟧ (⟦city|Cebu City⟧).
Sambag, who is six, is from ⟦city|Cebu City⟧. Apas met us in ⟦city|Cebu City⟧. A Lahug woman, in Luz and in Central.
Joy met us in ⟦city|Cebu City⟧; they are from ⟦barangay Cebu|Luz⟧, ⟦city|Cebu City⟧; Luz, ⟦city|Cebu City⟧.
In ⟦city|Davao City⟧ and in ⟦barangay Cebu|Lahug⟧ we work. Ana Lahug, ⟦city|Cebu City⟧. We walk in ⟦barangay Cebu|Apas⟧, then.
They walked from ⟦barangay Cebu|Kasambagan⟧, to ⟦barangay Cebu|Apas⟧ and in ⟦barangay Cebu|Tisa⟧ of ⟦city|Cebu City⟧.
Ana Carmen Reyes, Atty. Laguna, si Bohol, ni Aurora; Miss ⟦province|Cebu⟧ of ⟦province|Bohol⟧.
In ⟦province|Isabela⟧ and in the ⟦province|Rizal Province⟧; Isabela and Rizal met; Isabela in May; to ⟦municipality|Quirino⟧.
⟦municipality Cebu|Carmen⟧ - ⟦province|Cebu⟧, and ⟦municipality Bohol|Carmen⟧ in the ⟦province|province of Bohol⟧; Carmen and ⟦province|Cebu⟧.
From ⟦municipality Isabela|Aurora⟧, ⟦province|Isabela⟧. From Luz, Aurora, Isabela. Rosario, Victoria, laughed.
⟦municipality Tarlac|Victoria⟧ in ⟦province|Tarlac⟧; Victoria. In ⟦province|Tarlac⟧ it rained.
They trust in Isabela, believe in Rizal and hope in Carmen; they live in nearby ⟦province|Isabela⟧.
Real change, but good. Bay leaves. Oras na! In ⟦municipality|Bay⟧ they fish, at Real speed. ⟦municipality|Bay⟧, ⟦province|Laguna⟧.
In the ⟦country|US⟧, ⟦country|UK⟧ and ⟦country|USA⟧; usa ka bata; JOIN US NOW; TELL US; us.
⟦city United States|Los Angeles⟧, ⟦city|Las Vegas⟧ and ⟦city United Kingdom|London⟧; ⟦city|Paris⟧, ⟦country|France⟧.
⟦country|Europe⟧, ⟦country|Asia⟧ and ⟦island-group|Luzon⟧; in the ⟦country|Philippines⟧; in ⟦municipality|Asia⟧, ⟦province|Negros Occidental⟧, all of ⟦island-group|Visayas⟧.
Ang ⟦province|lalawigan ng Cebu⟧, ang ⟦city|lungsod ng Maynila⟧, ang ⟦municipality|bayan ng Carmen⟧; ang bayan, ng ⟦province|Cebu⟧.
Nagpuyo sila sa ⟦city|dakbayan sa Sugbo⟧ ug sa ⟦municipality Bohol|lungsod sa Carmen⟧, ⟦province|Bohol⟧. Taga-⟦city|Davao⟧ siya.
Kilala ni Cebu si Bohol. Nakatira si Luz sa ⟦region|Kamaynilaan⟧. Mga taga ⟦province|Bohol⟧ sila.
A ⟦city|Manila⟧-based group, ⟦province|Cebu⟧'s courts, ⟦city|Maynila⟧'y malayo, a ⟦country|US⟧-led ⟦country|US⟧-⟦country|Asia⟧ talk.
⟦city Pampanga|San Fernando⟧, ⟦province|Pampanga⟧. San Fernando came; it is in ⟦province|La Union⟧.
⟦municipality Cebu|CARMEN⟧, ⟦province|CEBU⟧: ⟦province|CEBU⟧ HAS IT
`
  .trim()
  .split("\n")
  .map((line) => line.replaceAll("↵", "\n"));
