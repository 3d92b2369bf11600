/**
 * A line each, after its language: `[[…]]` stands around each unknown name, exactly as far as it
 * must be found. Whatever is not marked must be let pass. What `¦` parts is a text each. Everybody is
 * invented.
 */
import { readMarkedLines } from "./marked.ts";

export const MARKED_LINES = readMarkedLines(`
en | We met [[Luzviminda Abarquez]] and Mrs. [[Tolentino]]; [[J. Abarquez]] wrote, and so did [[Abarquez J]]. later.
en | [[Juan de la Cruz Abad]] and [[Ma. Corazon Abad, Jr]]. came. ¦ The [[Abad]] family left.
en | [[Maria "Baby" Abarquez]] and [[Jose ‘Boy’ Abad]] are cousins; [[Ana]] (her aunt) came, and [[Rica & Lito]].
en | Her mother, [[Teresita]], cried.
en | The girl's name is [[joy]] and her friend is nicknamed [[grace]]; a boy named [[mark]] ran, nicknamed [[boy]].
en | She is [[jhonalyn]], they say, and jhonny is a word; [[angelica dela cruz]] left with faith.
en | The name is a pseudonym. ¦ His name was long. ¦ It is faith that helps; joy is in the house; hope is named.
en | Ask [[mariasantos]] or [[reyesmaria2009]]; unbelievably and notwithstanding are words.
en | [[Мария]] came, and [[李明]] too; [[Zoë]]'s café, naïve as ever, was full of déjà vu.
en | Joy to the world, and peace. ¦ [[Joy]] told us so. ¦ We saw [[Joy]] and [[Hope]].
en | Hope is what remains. ¦ Hope. ¦ Faith comes by hearing. ¦ Grace is a gift; grace, too.
en | [[Mercy]], 14, came home. ¦ [[Mercy]] (14) came. ¦ Mercy (not justice) came first. ¦ Mercy, justice and hope.
en | [[Joy]] and her brother came. ¦ [[Joy]] and [[Liezl]] came. ¦ Joy and Sorrow are a play. ¦ Joy and gladness.
en | [[Angel]] is now in school. ¦ [[Angel]] is a nurse. ¦ [[Angel]] is 12. ¦ [[Angel]] was rescued. ¦ Angel is a word.
en | Victory was needed. ¦ Victory was sweet. ¦ Victory has many fathers. ¦ Victory brings hope. ¦ Victory also brings hope.
en | [[Hope]] also cried. ¦ [[Hope]] never asked. ¦ Hope never dies. ¦ Hope still matters. ¦ [[Hope]] finally went home.
en | [[Faith]]'s mother came. ¦ May's rain came. ¦ [[April]]'s mother came.
en | Summer is here. ¦ Mark my words. ¦ Will you? ¦ Rose petals fell. ¦ Dawn broke. ¦ Amber lights. ¦ Rich people.
en | [[JENNELYN]] was seen. ¦ NEVER tell. ¦ STOP. ¦ THINK. ¦ TELL. ¦ It is NOT your fault. ¦ READ THIS NOW.
en | MEET [[LUZVIMINDA]] TODAY AND HEAR ALL OF IT
en | Meet [[Grace]] at the Door of Hope
en | [[Grace]] Cried All Night
en | Dear [[Hope]], We Miss You All
en | [[Grace]], 12, Finds Her Voice Again
en | Finding Joy Again
en | [[Joy]]'s New School Year
en | The Court of Appeals, the Department of Justice and the Anti-Trafficking Bill are named. ¦ So is the [[Abarquez Bill]].
en | A Senior Programme Officer and the Regional Director met Director [[Abarquez]] and Judge [[Tolentino]].
en | University of San Carlos, St. Jude Parish and San Lorenzo Hospital; then [[Lorenzo]] came with St. [[Tolentino]].
en | the Green Room, our Safe Spaces, “Safe and Heard”, the Blue Door; we entered Green Room twice.
en | We use Safe Words for Girls here. ¦ We played [[Hidden Star]] there.
en | Typhoon Odette, Storm Agaton and Hurricane Maria hit. ¦ [[Odette]] left. ¦ Camp Crame, Fort Santiago, Mount Banahaw, Lake Sebu.
en | The Ninoy Aquino International Airport, the Araneta Coliseum, Ayala Museum and Rizal Park; [[Jenny Park]] sang.
en | The song “Tinig”, the play "Hiraya" and the book ‘Liwanag’ moved all. ¦ “[[Tinig]]” did.
en | in the parish of San Isidro, the diocese of Santo Tomas; the parish of [[Abarquez]]; Church of St. Jude.
en | Local Survivor Network (LSN) and the LSN; the [[XYQ]]; Women and Children Protection Desk (WCPD); WCPDs; DOJ-OOC; an LSN-led talk.
en | The Philippine Interagency Network, or PIN, met. ¦ ABC (Area-Based Care) works. ¦ The [[TUVA]] (Local Network) was there.
en | AAA and BBB testified. ¦ [[M.S.]] and [[J. R. T.]] did not; the U.S., the U.N., Ph.D. and B.A.; [[M a r i a]] and [[L-U-Z-A]]; s t o p.
en | G20, Q3, MP4, PHL-24, eSafety, COVID-19, HTTPS and R.A. 9208; text IFISTAND; [[TULUZA]] too.
en | #JusticeFor[[Joy]] #Hope4[[Ruby]] #RunForHope #SafeKids #[[LuzvimindaCruz]] @[[luzviminda]]_x #EndItNow
en | See stories/[[luzviminda]] or www.example.org/[[maria-abad]]-finds-hope ¦ Mail [[luzviminda]]@example.org, info@example.org.
en | photo-of-[[luzviminda]].jpg, IMG_2024_final.jpg, [[abarquez]]-report.pdf, annual-report-2023-en.pdf
en | [[Rey Bicol]] left. ¦ We met [[Carmen]]. ¦ They live in Carmen, Cebu. ¦ In Isabela it rained. ¦ In May 2020 it did. ¦ [[Isabela]] said no.
en | Mark 10:14 and Luke 2 were read ¦ [[Mark]] and [[Luke]] read them. ¦ Ruth 1, and [[James]] and [[Ruth]] sang in Jordan.
en | Christian homes and Easter eggs; [[Christian]] came. ¦ In Paris and Sydney; [[Paris]] cried.
en | The modules reached Cavite, Laguna, Rizal and Quezon. ¦ [[Rizal]] came. ¦ [[Rosario]], [[Abarquez]] and Laguna.
en | Filipino, Cebuano, Monday, March, Facebook, Smart and Globe; a smart girl; [[Globelyn]].
en | I saw I.T. people and Plan A. A girl, vitamin C, Grade 5. ¦ [[B. Abad]] and C. were there.
en | The 1990s, 12B, II and IV-A; Jun. 4; no. 3; §2.
en | "Will you?" she asked. ¦ "[[Marisol]] told me." (See the list.) 1. ¦ Visit them. a) Ask. • Stay. ¦ [[Marisol]]’s.
en | She said: Go. *Listen* to us. ¦ We say Thank You, Lord, and You hear. ¦ He thanked Him.
en | The Big Brown Fox Team ran. ¦ The Anti-Money Laundering Council, the First Lady and the Second World War.
en | Thank you, Ate [[Weng]], Kuya [[Boy]], Tita [[Baby]] and Lola. ¦ Sir, Ma'am, Doc. ¦ Sister [[Luz]] and Father [[Abad]].
en | A boy known as [[Bimbo]]; alias [[Kulot]]; also called [[Totoy]]; the survivor, named [[Hope]].
fil | Nakita ni [[Luzviminda]] ang kanyang ina. ¦ Si [[Marisol]] ay umuwi kasama sina [[Jun-jun]] at [[Nene]].
fil | Si [[joy]] at si [[ligaya]] ay magkaibigan; kay [[marisol]] ang aklat.
fil | Ligaya ang hanap nila. ¦ [[Ligaya]] ang pangalan niya. ¦ [[Ligaya]] ay nag-aral. ¦ Ang ligaya nila ay totoo.
fil | Pagmasdan ang mga bata. ¦ Mahilig magsulat ang bunso. ¦ Libre ang pagkain. ¦ Nagsimula na po kami. ¦ [[Marisol]] ang tawag sa kaniya.
fil | Panginoon, bigyan Mo kami ng lakas. ¦ Sa Iyo kami umaasa. ¦ Araw ng Kagitingan, Buwan ng Wika, mag-Pasko, nag-Facebook.
fil | Sinira ng Bagyong Yolanda ang bahay. ¦ Dumating si [[Yolanda]]. ¦ Pumunta sila sa Araw ni [[Yolanda]].
fil | Ayon kay Atty. [[Tolentino]], tapos na ang kaso. ¦ Salamat kay Gng. [[Abad]] at kay Aling [[Nena]].
fil | Ulat sa Katapusan ng Taon, Gabay para sa Magulang, “Ligtas Ako”, at ang Batas Republika 9208.
fil | Unibersidad ng Silliman, Parokya ng San Isidro, pelikulang “Hiraya” at awit na "Tinig"; si [[Silliman]] ay wala.
fil | Kumusta, [[Nonoy]]? ¦ Tanong ni [[Inday]]: Bakit? ¦ Oo, sabi ni Lola. ¦ Sino si Ate [[Baby]]?
fil | Sina [[Carmen]] at [[Rosario]] ay nasa Laguna. ¦ Taga-Carmen, Bohol sila. ¦ Nakatira sila sa Isabela.
ceb | Miabot si [[Nonoy]] ug ang iyang igsoon. ¦ Ang ngalan sa bata [[Inday Luz]]. ¦ Kang [[Marisol]] kini nga libro.
ceb | Gagmay ra ang mga bata. ¦ Nagtuon siya. ¦ Salamat kaayo kang [[Bebang Tolentino]]. ¦ Si [[grace]] mipauli.
ceb | Adlaw sa Kagawasan, Bulan sa Pinulongan. ¦ Giila siya nga si [[Rhealyn]]. ¦ Usa ka batang ginganlan og [[Tala]].
en | [[Hope]] is 12. ¦ [[Hope]] is twelve. ¦ [[Hope]] is a student. ¦ [[Angel]] is studying. ¦ Grace is not our aim.
en | [[Grace]] is our youngest survivor. ¦ [[Hope]] is not a victim. ¦ Hope is the last thing to die. ¦ Hope is, of course, free.
en | [[Grace]], then nine, came. ¦ [[Grace]], her sister, came. ¦ [[Grace]], aged nine, came. ¦ Grace, so freely given, came.
en | Hope* remains. ¦ [[Joy]]* cried. ¦ Faith; it moves. ¦ Hope — it moves. ¦ Mercy Now
en | [[Joy]] and [[Luzviminda]] sang. ¦ Joy and Thanksgiving. ¦ Joy, and Luzon.
en | [[Hope]] had left. ¦ [[Hope]] has left. ¦ Hope was lost. ¦ Hope was restored. ¦ [[Dawn]] was waiting.
en | [[Angel]] once asked why. ¦ [[Angel]] later told us. ¦ Hope soon grows. ¦ Hope just ends. ¦ Dawn now breaks.
en | [[Dawn]] looked up. ¦ [[Amber]] smiled. ¦ [[Rose]] told them. ¦ Mark that date. ¦ Rich soil gives. ¦ Will power helps.
en | [[Angel]] left. She is home. ¦ Dawn came late. The team left. ¦ [[Hope]]. She holds it.
en | Amber is safe. ¦ [[Amber]]. She is safe. ¦ [[Amber]] was here. Amber lights.
en | Room A, Plan B, Team C and Group D met. ¦ The letter A is first. ¦ A. [[Tolentino]] signed. ¦ I am, I was.
en | MS. [[TOLENTINO SPOKE]] TO US IN THE HALL ¦ MR. PRESIDENT, HEAR US NOW PLEASE ¦ GO HOME, [[MARISOL]], AND REST NOW
en | JUSTICE FOR [[LUZVIMINDA]] ¦ HOPE FOR ALL CHILDREN ¦ ONE VOICE ¦ STOP IT NOW
en | Annual Report on Child Protection ¦ How [[Hope]] Found a Home ¦ Stories of Grace and Faith ¦ Named [[Hope]] by Her Mother ¦ Miss [[Grace]] Says Goodbye
en | Captain of the Team Wins ¦ Kuya [[Bong Wins]] ¦ Judge Rules for Children ¦ Why Grace Also Matters Here
en | [[Hope Cruz]] and [[Mark Santos]] met. ¦ Then [[Hope Cruz]] and [[Mark Santos]] met.
en | Then [[Star Magtoto]] came with the Blue Team. ¦ Then [[Brave Magtoto]] came. ¦ [[Marisol Star]] came. ¦ [[Marisol]] of Cebu came.
en | [[Marisol]] dela is cut. ¦ [[Marisol]] and Team Cebu met. ¦ [[Marisol Foundation]] gave. ¦ [[Luzviminda]]
en | We saw [[XYZA]] there. ¦ We saw [[QWERTZU]] there. ¦ We saw [[Q. W.]] there. ¦ We saw [[Qwertzu Center]] there.
en | Our Safe Harbor grew. ¦ Their Next Step began. ¦ Then Next Step began. ¦ Then [[Star Step]] began. ¦ Star Step began.
en | They sang “[[Star Light]]” twice. ¦ It was LOUD and CLEAR. ¦ It was [[Loud]] there.
en | Learn, Act, Lead. ¦ The sisters [[Sky]], [[Rain]] and [[Star]]. ¦ Girls like [[Sky]], [[Rain]]. ¦ We Act, Lead.
en | President of the Senate ¦ the Justice Secretary, the Justice Undersecretary and the [[Justice Tolentino]] ¦ Mr. and Mrs. [[Cruz]] ¦ Dr.'s orders
en | Judge and Prosecutor met Officer [[Tolentino]]. ¦ Attorney [[Tolentino]]'s case. ¦ the Prosecutor's Office ¦ Sister Act
en | The Will of God. ¦ A Grant was given. ¦ the Grant Agreement ¦ the [[Grant]] family ¦ [[King Mark]] ¦ Page 5
en | [[Maria Clara]] Street ¦ [[Maria-Clara]] sang. ¦ [[Jun-jun]] ran. ¦ [[Jun Jun]] ran. ¦ Pay-as-you-go and Wi-Fi ¦ [[Tolentino-led]] work
en | UNICEF-led, IJM-supported and DOJ-wide work ¦ [[ABQX-led]] work ¦ 4Ps, 24x7, A4, B2B, 2nd, 3D ¦ iPhone and e-mail, eSafety, [[eLuz]]
en | BCDF, GHJK and [[AEIO]] ¦ [[TUVA]] ¦ HELPNOW ¦ SAVETHECHILD ¦ the ABC (Alternative Basic Course)
en | The Alternative Basic Course, ABC, began; ABC's and ABCs. ¦ The Alternative Basic Course or ABC. ¦ ABC or Alternative Basic Course. ¦ [[ABQ]] (Alternative Basic Course). ¦ ABC - Alternative Basic Course
en | The Center for Child Rights (CCR) ¦ The Anti-Trafficking Council (ATC) ¦ Network of Women (NOW), NOW meets. ¦ The Big [[QRU]] (Network of Women)
en | Mount Apo, Lake Lanao. ¦ University of Nottingham ¦ university of life ¦ UNIVERSITY OF [[MARISOL CRUZ]] HELPS
en | Rizal Park, Ayala Mall, [[Marisol]] Mall and Maria Cristina Falls ¦ a Hotel ¦ Big Blue Hotel ¦ The Tolentino Museum
en | the play “Tinig” ¦ the play called “[[Tinig]]” ¦ the “[[Tinig]]” play ¦ the play, “[[Tinig]]” ¦ our app Safe Harbor ¦ our campaign Safe Harbor ¦ our campaign [[Safe]] ¦ Campaign Safe Harbor
en | They spoke to You, O Lord. ¦ You, Lord, are good. ¦ We pray to Him and His Son.
en | Regions IV-A, X-B; Class X-Z ¦ Section IV of it ¦ [[Iv Tolentino]] ¦ Part II-A
en | in Kenya, India and Jordan ¦ India, [[Jordan]] ¦ [[Jordan]], Kenya ¦ Laguna, [[Ana]] and Cavite ¦ Laguna and Rizal ¦ Cebu, [[Luz]]
en | from Cebu, Bohol and Carmen ¦ from Cebu and [[Marisol]] ¦ [[Ana Rizal]], Laguna and Quezon
en | We flew to Carmen. ¦ We wrote to [[Carmen]]. ¦ We met in Santa Rosa. ¦ [[Santa Rosa]] told us.
en | In 2020 May was hot. ¦ By June, [[June]] left. ¦ 10 April and 12 May ¦ [[April]] left. ¦ August [[Cruz]] left. ¦ Christian charity ¦ [[Christian]] wanted it. ¦ [[Christian Cruz]] left.
en | si [[Jordan]] ¦ Mr. [[Jordan]] ¦ Dr. [[Jordan]] ¦ [[Ana Jordan]] ¦ the city of Jordan ¦ Jordan City
en | See [[luzviminda]], please. ¦ [[maria]]'s list ¦ named [[maria]], she ¦ also called [[totoyqx]] ¦ ask [[faith cruz]] ¦ ask [[luz cruz]] ¦ his name was [[hope]].
en | [[jennelyn]] and [[李]] ¦ [[Ιωάννης]] came ¦ 25°C ¦ mr. x ¦ a b c ¦ co-op, e-mail ¦ ["maria2010"] ¦ contact [[mariacruz2010]]
fil | [[Ligaya]] ang tawag sa kaniya. ¦ Ligaya ang kailangan. ¦ Ligaya nga. ¦ Tala ng mga gawain. ¦ Tala na po ito.
fil | Gagmay ra ang bata. ¦ [[Marisol]] ra ang bata. ¦ [[Qagmay]] ra ang bata. ¦ Maganda ay bata. ¦ Bulaklak ang ibinigay.
fil | sa piling nina [[Nene]] at [[nonoy]] ¦ ni ligaya ¦ ang pangalan niya ay [[luz]]. ¦ ang tawag sa kanya ay [[luz]]
fil | Lunes, Araw ng Kalayaan ¦ Pista ng Nazareno ¦ Bahay ng [[Tolentino]] ¦ [[nag-Marisol]] ¦ nag-Viber ¦ pa-Maynila
fil | Sabi niya, “Halika.” ¦ (Tingnan ang talaan.) ¦ “[[Marisol]]” ang sagot.
ceb | Ang bata nga si [[Nonoy]] miuli. ¦ Ginganlan siya og [[Luz]]. ¦ Gitawag siya nga [[Inday]]. ¦ Bulan sa Kababayen-an ¦ mga taga-Carmen
en | **[[Ana** **Cruz]]** came. ¦ Col. [[Reyes]] and Sgt. [[Tolentino]] came. ¦ She saw Dr. No.
en | the Isabela City hall ¦ the province of Isabela ¦ Town of Carmen ¦ [[Isabela]]'s hall ¦ [[Rosario]], 12, left ¦ the [[Carmen Tolentino]] case ¦ They met [[Luz Cebu]].
en | Hope springs. The end. She left. ¦ Faith means trust. ¦ [[Faith]] means it. She left. ¦ Grace period. ¦ Grace? ¦ Joy! ¦ Mercy: a word.
en | The Children's Rights Team, the Women’s Desk, the Girls' Club. ¦ The [[Qwertz]]'s home ¦ [[Tolentino]]'s ¦ The [[Tolentinos]] left.
en | “Go home,” said [[Marisol]]. ¦ “[[Marisol]] knew,” he said. ¦ ‘Stay.’ He left. ¦ [[Marisol]]: “Stay.” ¦ (Stay.) ¦ [Stay.]
en | 1. Ask. 2. Listen. ¦ a. Ask them. ¦ (i) Ask them. ¦ iv) Ask them. ¦ Q: Why? A: Because. ¦ – Ask them. ¦ * Ask them.
en | We love you, [[Marisol]]. ¦ Oh, [[Marisol]]! ¦ Hi [[Marisol]], how are you? ¦ Dear Friends, hello. ¦ Thank you, Team Cebu. ¦ Goodbye, [[Hope]].
en | The Safe Steps Programme began. ¦ We joined Safe Steps. ¦ our Safe Steps programme ¦ We joined [[Safe Luz]]. ¦ We joined [[Brave Qwertz]].
en | The judge, [[Tolentino]], and the mayor, [[Reyes]], met Regional Trial Court Branch 5. ¦ The Mayor of Cebu City, the Chief of Police and the Pope met.
en | [[Tolentino]], [[Marisol]] ¦ [[Cruz]], A. ¦ [[Marisol Tolentino]] (2019) ¦ [[Marisol Tolentino]] et al. ¦ [[Marisol]] vs. [[Reyes]] ¦ People v. [[Reyes]]
en | [[Marisol]]/[[Luz]] ¦ [[Marisol-Luz]] ¦ [[Marisol]]+1 ¦ [[Marisol & Luz]] ¦ [[Marisol]], [[Luz]]; [[Tala]] ¦ [[Marisol]]… ¦ [[Marisol]]?!
en | the [[Reyes]] brothers ¦ a [[Reyes]] ¦ [[Reyes]] and Reyes ¦ McDonald's and [[O'Brien]] ¦ [[MacTolentino]] ¦ [[O'Tolentino]]
fil | Si Atty. [[Reyes]], si Dr. [[Tolentino]] at si Bb. [[Luz]] ¦ Kina [[Marisol]] ¦ Kay [[Marisol]] ito. ¦ Ni [[Marisol]]. ¦ Sina Ate [[Weng]] at Kuya [[Boy]] ay umalis.
fil | Lungsod ng Carmen ¦ sa Lungsod ng Isabela ¦ Bayan ng Rosario ¦ taga-Carmen sila ¦ Taga-Isabela ang ina.
fil | Magsumbong sa barangay. ¦ Tumawag sa 1343. ¦ Huwag matakot. ¦ Makinig sa bata. ¦ Ibigay ang tiwala. ¦ Ipagdasal natin sila.↵1. Magtanong↵2. Makinig
ceb | Tabangi ang bata. ¦ Tawag sa 1343. ¦ Ayaw kahadlok. ¦ Paminawa ang bata. ¦ Si [[Inday]] ug si [[Dodong]] miuli. ¦ Kang [[Nonoy]] kini.
`);
