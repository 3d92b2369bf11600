/**
 * Cebuano words of ordinary prose: roots, from which `policy/names/filipino.ts` derives forms, and
 * words that take no affixes. Small letters, without accents. Source: house.
 */
export const CEBUANO_ROOTS = `
ang sa og ug nga si ni kang kay sila silang kini kana kadto niini niana niadto nianang niadtong karon ugma gahapon ganiha unya pagkahuman
kon kung apan pero bisan aron busa mao maong samtang sanglit tungod pinaagi gikan hangtod hangtud sumala subay mahitungod bahin kabahin alang
para uban kauban lakip apil gawas dili wala walay adunay aduna naa naay anaa atua tua ania nia dinhi dinha didto diin asa unsa unsay kinsa kinsay kanus-a nganong ngano pila giunsa unsaon
ako ikaw siya kita kami kamo ko ka ta mo nako nimo niya nato namo ninyo nila akong imong iyang atong among inyong ilang akoa imoha iyaha atoa amoa inyoha ilaha kanako kanimo kaniya kanamo kaninyo kanila
usa duha tulo upat lima unom pito walo siyam napulo kawhaan katloan gatos libo milyon una ikaduha ikatulo kausa kaduha tanan tanang matag kada ubang daghan daghang gamay gamayng pipila dako dakong
usab pud pod gyud gayod gayud lang lamang na pa ba man diay kaha lagi unta basin tingali kanunay usahay panagsa dayon diha-diha pag-ayo kaayo labi labing mas pinaka hilabi hilabihan ilabi ilabina
tawo tao bata mga babaye lalaki laki ginikanan inahan amahan mama papa nanay tatay apohan lola lolo manghod maguwang igsoon kaluha anak apo pag-umangkon ig-agaw tiyo tiya tiyaan asawa bana higala silingan kaubanan
magtutudlo estudyante tinun-an pulis kapulisan huwes maghuhukom abogado piskal doktor nars pari pastor madre obispo mamumuo opisyal empleyado pangulo lider direktor gobernador mayor kapitan kagawad senador
biktima saksi suspek akusado sad-an lungsuranon katawhan lungsod dakbayan siyudad lalawigan probinsya barangay baryo rehiyon distrito isla pulo dagat suba bukid dalan balay panimalay kwarto lawak kusina tunghaan
eskwelahan klase simbahan ospital klinika merkado tindahan opisina buhatan estasyon korte hukmanan bilanggoan prisohan puy-anan silonganan sentro kalibotan kalibutan langit yuta adlaw gabii buntag udto hapon semana
bulan tuig oras takna minuto panahon petsa enero pebrero marso abril mayo hunyo hulyo agosto septiyembre setyembre oktubre nobyembre disyembre lunes martes miyerkules huwebes biyernes sabado domingo pasko
balaod republika mando kasabotan katungod katungdanan tulubagon kagamhanan gobyerno departamento komisyon kawanihan konseho senado kongreso ahensya kapunongan organisasyon pundasyon grupo hugpong kalihokan network
programa proyekto plano palisiya serbisyo buluhaton kampanya pagbansay bansay seminar tigom miting panagtigom pagtuon tuon taho report datos ihap numero porsyento bili kwarta salapi piso bayad suweldo utang
kaso krimen sala silot hukom sentensya ebidensya pamatuod testimonya reklamo sumbong husay imbestigasyon operasyon luwas kaluwasan online internet kompyuter telepono selpon litrato hulagway bidyo video mensahe sulat
balita radyo telebisyon libro basahon sugilanon istorya pulong sulti ngalan angga apelyido alyas edad idad pangidaron kalipay lipay kasubo subo kahadlok hadlok kasuko suko kaulaw ulaw gugma paghigugma higugma kasingkasing
hunahuna espiritu lawas kamot mata nawong ulo dunggan baba tiil abaga luyo dugo samad sakit tambal ayo maayo maayong kaayohan himsog panglawas kinabuhi buhi patay kamatayon kuyaw katalagman peligro hulga abuso pag-abuso
dagmal kapintasan pahimulos pagpahimulos droga sugal alak pusil tago sekreto tinago tinuod kamatuoran bakak husto sayop daotan dautan nindot bati taas mubo layo duol bag-o karaan daan tigulang paspas hinay lisod sayon
adunahan kabus kalisod kusog kusgan huyang limpyo hugaw klaro hayag ngitngit init bugnaw hilom saba kugi kugihan tapolan maalam bright isog talawan buotan malipayon kalinaw hustisya katarong kagawasan gawasnon
paglaom laom damgo kalampusan lampos kapakyas kalambuan lambo ugma-damlag kaugmaon kagahapon sinugdanan sugod kataposan katapusan tapos tumoy tunga atubangan ibabaw ubos sulod kilid tuo
hatag kuha dala hatod sugat adto ari lakaw larga abot balik uli saka naog dagan lingkod tindog higda tulog kaon inom luto laba ligo sul-ob tan-aw dungog paminaw pamati simhot tilaw kupot hikap gamit buhat
trabaho dula tudlo basa awit kanta sayaw singgit hunghong tawag pangutana tubag hangyo palit baligya abang tag-iya tabang suporta alima atiman amping bantay protekta panalipod panalipdan away sunod pugos
tintal dani dapit imbita dawat balibad tugot pagtugot pugong babag hunong undang padayon abli sira higot hubad labay pangita ila kaila limot hinumdom handom paningkamot sulay tinguha hulat duaw bisita
laag biyahe balhin puyo susi siksik diskobre hibalo mahibalo nahibaloan sabot duda salig pagtuo ampo pag-ampo simba diyos ginoo hesus kristo bibliya salmo misa krus anghel santo santa kristiyano katoliko muslim
likay layas dakop aresto priso gukod akusa pasaka kiha testigo sigurado segurado awhag dasig saad tuman
pamilya banay kaliwat tribo lumad kultura batasan tradisyon kabilin kasaysayan kasinatian kahibalo kaalam kapasidad kahanas edukasyon kolehiyo unibersidad elementarya hayskul grado kurso diploma
boluntaryo kaugalingon isigkatawo kabatan-onan kababayen-an kalalakin-an panginabuhi panginabuhian negosyo komunidad katilingban publiko pribado lokal nasudnon nasyonal nasud nasod kalibotanon internasyonal langyaw
pilipino pilipina pilipinas tagalog bisaya binisaya sugboanon ingles filipino amerikano australyano luzon visayas mindanao sugbo dabaw kabisay-an
kinahanglan gikinahanglan angay mahimo mahimong puwede pwede gusto ganahan buot dapat nahimo nahitabo hitabo mahitabo matod ingon sama pareho susama lahi managlahi
regalo gasa donasyon amot pundo badyet buhis respeto tahod dignidad pagkatawo
problema suliran solusyon sulbad kahimtang sitwasyon kondisyon tulay pantalan tugpahanan sakyanan kotse dyip bus tren barko eroplano
plataporma app aplikasyon website account kompidensyal bangko hinabang tambag giya pasabot pahinumdom pahimangno pasidaan pahibalo pahayag
hiusa panaghiusa tinabang tinabangay nagtinabangay tinagdanay bulag lig-on malig-on antos pailob pasensya
sukad atol kapin kulang igo ensakto
dakit hinungdan rason katuyoan tumong misyon panglantaw pananglitan matang ang-ang kadaghan kadako kataas
desisyon pili boto eleksyon kandidato gahom awtoridad pagdumala pangulohan
puya masuso batan-on dalagita dalaga ulitawo hamtong edaran
hilak katawa pahiyom luha kulba kapoy gutom uhaw
lista dokumento papeles sertipiko pirma rehistro salamat palihug pasaylo kumusta maayong-buntag
sultihi sultian pakigsulti pakig-istorya pangutan-a paminawa tan-awa hatagi tabangi tawagi ampingi bantayi protektahi kuyogi kuyog ubani dad-a adtoa buhata himoa ayaw kabalo
tabla halin abuno dumala nangulo mangulo tigum tapok panon saop sanay pagtubag unang
himan himo hinimo bulohaton mugna pagmugna tuyo tinuyo tuyo-a tuyoa
tipig tipigan tipigi pasa lusad saulog pagsaulog selebrar tukod natukod tabon bukas lantad padayag ipadayag bantog sikop masikop lihok paglihok aksyon
dugang dugangan kadugangan total tibuok kinatibuk-an bana-bana kompirma tino tino-a tala rekord bersyon panid
hiangay haom tukma hagit pagsulay sagubang atubang miyembro sakop representante delegado mamumulong
pagkaon nutrisyon kalimpyo kinaiyahan palibot klima kalamidad bagyo linog sunog baha
bugal-bugal limbong panglimbong panghulga ilad pagpang-ilad recruit groom
pauli paingon padulong agi agianan sumusunod sunda tipon salo uma mag-uuma mananagat isda pananagat drayber panday mananahi
adlaw-adlaw gabii-gabii tuig-tuig balay-balay matag-adlaw sige panahon-panahon
sugdan human humana kunhod amoma sagop dakp hukm sentensiya sang-at angkon limod posible imposible pugng batok sumpo panalipd gakos tambong ambit hisgot hisgut pasiugda
kalma pahulay lingaw lingawlingaw hupay kahupayan tugbang hangop uyon sukwahi lantugi debate saysay gisaysay asoy paasoy pangisip pagsusi inspeksyon surbey pakighinabi
tingog tingoga panultihon sinultian pinulongan lengguwahe
kasagaran palihog andam miyerkoles kapitolyo
`;
