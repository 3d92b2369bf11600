/**
 * What a title-case group may be headed by, so that it is an office, a programme or a law and nobody's
 * name; and the words that stand before a name. Small letters. Source: house.
 */

/** Nouns of institutions, programmes, works, laws and parts of them. */
export const HEADS = `
chapel chapels chapters shrine shrines
academy act acts action actionline administration advisory affairs agency agencies agenda agreement alliance amendment annex appendix
archdiocese army article assembly assessment association associations attorney authority authorities award awards bank board branch
brigade brief briefing budget building bulletin bureau cabinet campaign campus care cathedral census center centers centre centres
chamber chapter charter church churches circular city clause clinic coalition code college command commission committee communications
community compact company conference congress consortium constitution convention conventions cooperative corporation council councils country county course court courts
covenant crime crimes curriculum day decade declaration decree department departments desk desks development digest diocese directive directory directorate
district division divisions document edition education embassy enforcement estimates exploitation facility faculty federation figure filter fellowship field fleet
force forces forum foundation foundations framework fund funds general goal goals government governments group guidance guide guidelines handbook health hearing helpline
highway home homes hospital hotline house housing hub index initiative initiatives inquiry inspectorate institute institutes institution international internet interview interviews investigation island islands
journal judiciary justice kit laboratory law laws leadership league learning legislature level library line links manual map meeting memorandum ministry minister ministries mission missions model
module modules monitor month movement municipality museum navy nation nations network networks office offices operation operations order orders ordinance organisation organisations organization organizations
outreach pact panel paper papers parish parliament part partner partners partnership partnerships party pathway phase philippines plan plans platform police policy policies practice practices prevention press principle principles prize
procedure procedures proceedings process program programme programmes programs project projects prosecution prosecutors protection protocol protocols province provinces publication publications question questions
recommendations recovery referral region regions register registry regulation regulations rehabilitation relations release report reports republic rescue research resolution resources response restoration review rights rule rules
safeguarding school schools seat secretariat section sections sector security seminar senate series service services session sessions settlement shelter shelters society solutions source sources speech square staff standard standards
state states station statistics statute statutes step steps story stories strategy strategies street studies study subcommittee summit support survey surveys symposium system systems table tables task taskforce team teams
telephone term terms test therapy titles toolkit town trafficking training treaty tribunal trust unit units university update updates village volume ward watch welfare wing week winner work workforce workgroup worker workers working workshop workshops year years youth zone
advocates ambassadors champions children child families family parents parent survivors survivor leaders leader officers officer volunteers volunteer friends students student teachers teacher women men girls boys persons people victims victim witnesses witness
grade kindergarten diploma bachelor master doctorate degree certificate scholarship
analysis approach approaches audit capacity casework collaboration communication compliance consultation coordination data decision design digital discussion donor effort efforts engagement evaluation evidence exhibit fact facts factsheet findings freedom
governance grants growth history impact implementation inclusion information innovation intelligence intervention interventions inspection investment journey knowledge launch lead lessons liaison literacy livelihood livelihoods management materials media methods milestone milestones monitoring
needs objectives offences offenses opportunity outcomes overview participation peace pillar pillars planning power preparedness presentation priorities problem problems production progress prosecutions purpose readiness reform reforms reintegration relief reporting requests resource results risk risks roadmap
roundtable safety sanctions scale science simulation skills slavery space spaces stage stages statement strengthening summary supervision technology testimony theme theory topic tourism track transformation trauma trends values violence vision visit voice voices voluntary wellbeing wellness workplace world
faq faqs hope prayer gospel worship conviction convictions sentence sentences suspects arrests
`;

/** Heads of Filipino and Cebuano titles; what follows them is part of the title. */
export const FILIPINO_HEADS = `
kagawaran komisyon kawanihan konseho kapulungan tanggapan sangay lungsod lunsod siyudad lalawigan probinsya probinsiya barangay bayan distrito rehiyon batas buwan araw linggo pambansa pambansang
pamahalaan pamahalaang pamahalaang-lokal senado kongreso hukuman korte sentro pulisya simbahan parokya diyosesis paaralan pamantasan unibersidad kolehiyo ospital samahan kilusan pundasyon programa proyekto
kampanya kumperensya kautusan saligang saligang-batas konstitusyon kodigo republika pangasiwaan sangguniang sanggunian himpilan bahay tahanan silungan kanlungan ampunan pangkat alyansa koalisyon network
buhatan dakbayan balaod kapunongan hugpong kapulisan kagamhanan kagamhanang departamento balay silonganan panimalay adlaw semana bulan kalihokan hukmanan tunghaan dalan
katedral basilika munisipyo palasyo aklatan museo plasa parke
pagsasanay palihan gabay alituntunin plano patakaran desk council task pambata kabataan kababaihan bata mga
`;

/** Titles and offices that stand before a name, and may stand alone. */
export const ROLES = `
mr mrs ms miss mx dr dra prof professor atty attorney engr arch hon honorable honourable rev reverend fr father sr sister br brother bro sis pastor bishop archbishop cardinal pope
judge justice chief prosecutor prosecutors fiscal public solicitor ombudsman senator sen congressman congresswoman congressperson representative rep governor gov mayor councilor councillor captain kapitan kagawad
president vice-president vice president-elect secretary undersecretary assistant deputy minister ambassador consul commissioner chairperson chairman chairwoman chair director directors executive manager coordinator officer officers supervisor head lead team
general gen colonel col lieutenant lt major maj sergeant sgt corporal cpl superintendent supt inspector insp police patrolman pat pmaj pcol pltcol pcpt pbgen pmsg agent special investigator detective detectives
nurse midwife teacher principal dean counselor counsellor psychologist psychiatrist social worker workers lawyer lawyers auntie aunt uncle grandma grandpa grandmother grandfather mother mom mum mommy mama mami dad daddy papa papi king queen
regional national field country global senior junior associate program programme project sir madam maam ma'am lady lord saint st sta sto
ginoo ginang gng binibini bb aling mang ka tito tita tiyo tiya ate kuya lolo lola nanay tatay inay itay ninong ninang manong manang manoy nong nang dodong inday pangulong pangulo senador kongresista gobernador alkalde konsehal hukom abogado abogada piskal padre madre kardinal obispo
girl boy child minor baby witness victim survivor suspect accused
`;

/** Titles after which comes a name, whatever it looks like: "Ms. D", "Lola Sunshine". */
export const PERSON_TITLES = `
mr mrs ms miss mx dr dra prof atty engr hon rev fr sr sra bro sis pastor judge prosecutor fiscal senator sen congressman congresswoman governor gov mayor kagawad captain capt colonel col gen maj sgt lt cpl insp supt pmaj pcol pltcol pcpt pbgen pmsg
auntie aunt uncle grandma grandpa aling mang tito tita tiyo tiya ate kuya lolo lola ninong ninang manong manang manoy ginang ginoo gng bb binibini nanay tatay
`;

/** Words that Filipino languages put before a person's name, and before no thing's. */
export const PERSONAL_MARKERS = [
  "si",
  "sina",
  "ni",
  "nina",
  "kay",
  "kina",
  "kang",
  "sila'si",
] as const;

/** What stands between the parts of one name or title. */
export const CONNECTORS = `
of for and the to in on with against by at from a an as or vs v de del dela delos delas la las los y van von der den bin binti ibn al el da dos di san santa
ng sa mga ang na para ug og nga
`;

/** Parts of personal names that are no names by themselves. */
export const PARTICLES = `de del dela delos delas la las los y van von der den bin binti ibn al el da dos di san santa sto sta ma jr sr ii iii iv`;

/** Common nouns and adjectives often set with a capital without a name being meant. */
export const GENERIC = `
government state court courts senate congress president pope bishop church bible internet web constitution parliament cabinet ministry board council department bureau agency commission committee centre center office secretariat
director secretary chief judge justice prosecutor attorney ombudsman mayor governor senator captain minister ambassador commissioner chair chairperson chairman
phd ph kumusta kamusta mabuhay salamat grade phase step level part chapter section annex appendix table figure article rule title volume page item question answer module session day week month year quarter region district branch zone unit room floor building
mother father mom mum mommy dad daddy mama papa grandma grandpa grandmother grandfather auntie aunt uncle sister brother lola lolo nanay tatay ate kuya tita tito
facilitator moderator speaker survivor survivors victim accused complainant respondent petitioner plaintiff defendant state-witness minor child children
north south east west northern southern eastern western central national regional local global international federal municipal provincial
earth heaven creator scripture scriptures gospel spirit word kingdom cross truth amen
sir madam zoom teams covid i
act acts bill law code convention protocol treaty agreement memorandum circular order resolution guidelines declaration charter report study survey census strategy plan programme program project initiative campaign network alliance partnership coalition foundation organisation organization movement mission conference summit forum workshop seminar
`;

/** Words that only hold sentences together: with a capital or without, nobody is called so. */
export const FUNCTION_WORDS = `
the a an in on at of and or but for from by with to into onto upon over under about we our ours us you your yours they their theirs them it its this that these those he she his her hers him
i my me mine who whom whose what which when where why how if as than then is are was were be been being am not no yes all any each every more most many much some such there here so do does did done
can could shall should would must has have had having both either neither nor only also too very just now again once because since while until till unless although though however therefore thus
after before during through throughout within without between among against across along around near off out up down per via let please thank thanks dear
ang ng mga sa ay o na nang kung kapag pag para upang dahil habang ito iyan iyon kami tayo sila siya ako ikaw kayo namin natin nila niya hindi huwag wala may mayroon lahat bawat isa ngunit pero subalit
og ug nga kon apan aron kini kana kita kamo dili ayaw adunay tanan matag usa
`;
