/**
 * A line each, after its language: `⟦kind|words|what is written instead⟧` stands around each
 * institution. Whatever is not marked is none. `↵` breaks the line. All of them are invented.
 */
export const MARKED_LINES: readonly string[] = `
en | ⟦school|Tisa Elementary School|An elementary school⟧ took her back. The ⟦school|Tisa Elementary School|elementary school⟧ is small.
en | She left ⟦school|Mabolo Night High School|a high school⟧.↵⟦school|San Isidro NHS|A high school⟧ it is.
en | ⟦school|Lakambini State University|A university⟧ or ⟦school|Sta. Rita Colleges|a school⟧: her ⟦school|Lakambini College|college⟧ was near.
en | First she was at ⟦school|Sto. Niño Christian School|a school⟧, then at ⟦school|St. Mary's Academy|a school⟧ and ⟦school|Liwayway 2 Learning Center|a school⟧.
en | In ⟦school|University of the Visayas|a university⟧ she learned law; at the ⟦school|Colegio de San Lorenzo|school⟧, too. Maria came.
en | He studied at the ⟦school|University of Salinas|university⟧. Maria Santos came with him.
en | They met at the ⟦school|Academy of Nuestra Señora de la Luz|school⟧ in May.
en | the bethany shelter, a Bethany woman, Bethany's shelter, the ⟦care|Bethany shelter|shelter⟧ and the ⟦care|Sta. Teresa's Orphanage|shelter⟧
en | In the Tisa school they sang; at the Tisa home, near ⟦school|Tisa elementary school|an elementary school⟧ of theirs.
en | Coming Home is a book. She lives at ⟦care|Bethany Home|a shelter⟧. It is called ⟦care|Luz Sanctuary|a shelter⟧, Bethany Home before.
en | His home, ⟦care|Bethany Children's Home|a shelter⟧, and my ⟦care|Luz Girls' Home|shelter⟧, the ⟦care|Haven of Light-filled Days|shelter⟧, the ⟦school|University of Cebu|university⟧-based team.
en | We visited ⟦care|Marillac Hills|a shelter⟧ and ⟦care|Nayon ng Kabataan|a shelter⟧; marillac, hills and nayon are words.
en | She prays in ⟦church|Our Lady of Light Parish|a church⟧, in the ⟦church|Parish of San Roque|church⟧, in the ⟦church|chapel of Santo Tomas|church⟧.
en | The ⟦church|Cathedral of Our Mother|church⟧. A church of God, the ⟦church|Church of England|church⟧'s men and the church in Cebu are three.
en | National High School and Senior High School. The International School. An Integrated School. Sunday School. In School.
en | The College of Nursing, the School of Law, the Academy of Science and a university of Cebu's are no names.
en | University. Of Cebu nothing was said. University (of Cebu). School of, home of.
en | A Shelter 24 hours a day. X School.
en | She works at ⟦employer|Salinas Bakery|a business⟧. Her boss, employed by ⟦employer|Dilaw Bus Line|a business⟧, left.
en | He drives now for the ⟦employer|Golden Lotus|business⟧ in town; she was hired by a ⟦employer|Lapyahan Mart of the North|business⟧.
en | She works hard. At Salinas she rests. She works, at Salinas, for pay. He works for "Salinas". Works at.
en | He is a cook who at times sings for Salinas. She works for justice and for Congress, with the PNP, at the Department of Health.
en | Working day and night part time at Salinas Rice Mill is hard; he is employed there as a guard today by ⟦employer|Salinas|a business⟧.
en | She works in Manila, for Cebu City, at Quezon City Hall and for the Salinas family.
en | She works at ⟦employer|Salinas Bakery|a business⟧; ⟦school|Tisa Elementary School|an elementary school⟧ is near, and he drives for Cebu City.
en | He works at ⟦care|Bethany Home for Girls|a shelter⟧ and drives for ⟦employer|Manila Rice Mill|a business⟧, for Cebu Rice Mill and by night.
en | The home of x, A B Elementary School, the School of A and 12 Elementary School.
fil | Nagtatrabaho siya sa Maynila. Namamasukan ako sa Lungsod ng Cebu. Tindera siya sa ⟦employer|Cebu Star Mart|isang negosyo⟧.
fil | Nag-aaral siya sa ⟦school|Mababang Paaralan ng Tisa|isang paaralan⟧. ⟦school|Paaralan ng San Roque|Isang paaralan⟧ iyon.
fil | Nasa aming ⟦school|paaralan ng San Isidro|paaralan⟧ siya, sa ⟦school|Pamantasan ng Lakambini|isang paaralan⟧ ang ate.
fil | Ang kanyang ⟦care|Bahay Kalinga ng Luz|bahay-kanlungan⟧ at ang ⟦care|Tahanan ng Pag-asa|isang bahay-kanlungan⟧ ay malayo.
fil | Nakatira siya sa ⟦care|Bahay Silungan|isang bahay-kanlungan⟧. Maria ang pangalan niya.
fil | bahay ni Maria, bahay sa Cebu, bahay silungan, tahanan ng pag-asa, paaralan ng mga bata, simbahan sa Tondo
fil | Sa ⟦church|Simbahan ng Quiapo|isang simbahan⟧ sila nagsimba, sa ⟦church|kapilya ng San Roque|isang simbahan⟧ nagdasal.
fil | Namamasukan ang nanay niya noon sa ⟦employer|Aling Nena Store|isang negosyo⟧. Tindera ang kanyang bunsong kapatid na babae sa Salinas.
fil | Nagtatrabaho siya sa DSWD, sa Maynila, kay Maria. Nagtatrabaho siya. Sa Salinas siya nakatira.
fil | Empleyado siya kay ⟦employer|Aling Bebang|isang negosyo⟧ at kahera sa ⟦employer|Salinas Mart|isang negosyo⟧.
ceb | Nagtungha siya sa ⟦school|Tunghaan sa Tisa|usa ka tunghaan⟧ ug sa ⟦school|Eskuylahan sa Mabolo|usa ka tunghaan⟧.
ceb | Iyang ⟦care|Balay Dalangpanan sa Luz|balay-dalangpanan⟧ ang gipuy-an. ⟦care|Balay Kalinaw|Usa ka balay-dalangpanan⟧ kini.
ceb | Mitrabaho ang inahan sa ⟦employer|Rosas Pharmacy|usa ka negosyo⟧. Ang balay sa Tisa ug ang simbahan sa Carmen layo.
`
  .trim()
  .split("\n")
  .map((line) => line.replaceAll("↵", "\n"));
