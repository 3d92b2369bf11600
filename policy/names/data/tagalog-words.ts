/**
 * More Tagalog words, and loans as Tagalog spells them: each as it stands, no forms are derived from
 * them. Small letters, without accents. Source: house.
 */
export const TAGALOG_WORDS = `
aanhin abaka abanse abante abay aberya abono aborido adik adiksiyon adiksyon administrasyon administratibo adobo adopsiyon adopsyon adyenda agapay agaw agham
agimat agrikultura aguhon agwat ahente ahit akda aklas aksidente aksiyon aktibidad aktibista aktibo aktor aktres alahas alamat alambre alampay alarma alat
alboroto albularyo aleman alerto alikabok alila alimango alindog alinsangan alipin alipusta alitan aliwalas almusal alon alpabeto alpombra alsa alulong alyado
ambil ambon ambulansiya ambulansya aminado ampalaya ampaw amuki anahaw anak-pawis anay anggulo animo anino antala antalya antig antigo antok anunsiyo apaw
apektado apelasyon apid aplikante aporo aprubado aprubahan apurado araro arbularyo areglo arkila arkitekto armado armas aroganteng arte artipisyal artista
asembleya asenso asignasyon asignatura asikaso asinta asintado asista asistensiya asistensya asotea aspeto asyano asyenda atake atas ataul atensiyon atensyon
atim atipan atleta atletiko atrasado atraso atubili awdit awditor awditoryum awtomatiko awtor awtorisado ayuda ayuno babad bagal bagamundo bagsak bagtas
bahaghari bahid bahista baka bakal bakante bakas bakasakali bakasyonista bakbak bakla baklad baklas bakod baku-bako bakulaw bakuna bakunado bakuran bala balabal
balak balakang balakyot balangay balasubas balat balbas baldado balde baleho balewala balighong balikbayan balikwas balintuna balisa baliw balon balot
balota baltik balubad balumbon balutan banat bandala bandera bandido bangis bangkarote bangkay bangkero bangketa bangungot banig bantas banyo banyuhay baog bara
baradong baraha barako barandilya baranggay barbero bareta barkada barnis barnisan baro barong barya baryang basbas basehan basketbol baston bastos basura
basurahan basurero batak batas-militar batid batikan batingaw batis batugan batuta bawang bawi bayaan baybayin baylarina baynte bayolente bayolohiya bayong
baywang behikulo belo benda bendisyon benepisyaryo benepisyo benteng beripikasyon berso beterano beterinaryo bibingka bibitawan bigat bigti bihasa bihon
bikig bilad bilanggo bilao bilasa bilbil bilhin bilog bilohaba bilyar bimbin binat binhi binibini binibining bintang binti binyag bisagra bisaklat bisakol bisig
bisikleta bisperas bistado bistay bitag bitak bitaw bitay bitiw bituka biyak biyaya biyolin biyuda biyudo blusa bobo bolang bolpen bomba bombero borador botante
botelya botika boykot brigada brilyante brodkast brokerya brongkitis bubuyog budbod budhi bugaw bugbog bugso bugtong buhok buhol buhos bukal bukana
bukang-liwayway buklat buko bukol buksan bulagta bulalakaw bulalas bulate bulati bulgar bulilit bulkan bulok bulsa bulubundukin bumbero bumbilya bundol bungad
bunggo bungi bungo buntis buntot bunyi burara burda burgis buro burokrasya burokrata burol busal busilak busog butas butete butil buto butones butse buwaya
buwelta buwenas buwisit buya buyo buysit dabog daga daglat dagli dagok dagsa dagundong dahan daigin daing dakdak dakma dakot dalamhati dalandan dalas dalhin
dalisdis dalita dalubhasa dalubhasaan damay damayan dambana dambuhala damdam damdamin damdaming damhin damot dampi dampot damutan danasin dangkal dansa dantay
dapithapon dapo dapog darang datapuwat dati-rati datus dawit dayalogo dayami dayo dayukdok debosyon deboto dekada dekano dekorasyon dekreto delegasyon
delikado deliryo demokrasya demokratiko demonstrasyon demonyo dengge dentista depensa deportasyon deposito depresyon deretso desentralisado desgrasya desididong
destino detalyado detalye detektib detensiyon detensyon diablo dialogo dibdib diborsyo dibuho dighay digri dikdik dikit diksiyonaryo diktador diktadura
diktadurya dila dilat dilihensiya dilis dimpol dinamika dinamiko dinastiya diplomasya diplomatiko direksiyon direksyon direkta direktibo direkto direktorya
disente disenyo disenyuhan disgrasya disgusto disiplina disipulo diskarte diskriminasyon diskurso diskusyon diskuwento disposisyon distansiya distansya diyabetes
diyalekto diyalogo diyaryo diyeta diyosesis doble dobleng dokumental dokumentaryo dokumentasyon dolyar dormitoryo dorso drayb duhapang duhat duktor dulas duling
dulot dumi dumog dungaw dungis duplikado duplo duro durungawan dusa dusta duwende duyan dyanitor dyaryo ebidensiya ebolusyon edipisyo editoryal edukado edukador
edukasyonal edukasyunal ehekutibo ehemplo ehersisyo ekonomiko ekonomista ekonomiya eksamen eksaminasyon eksena eksepsiyon eksibit eksklusibo eksperimento
eksperto eksplorasyon eksplosibo eksploytasyon eksploytasyong ekstra ekwipo eleksiyon elektrisidad elektronik elektroniko elepante embahada embahador emerhensiya
emosyon emosyonal empatiya empleo enerhiya engganyo engkanto engkuwentro engrande entablado entrada entrega enumerasyon epidemya episodyo erihe ermitanyo
eskandalo eskaparate eskina eskinita eskoba espada espasyo espesyal espesyalisasyon espesyalista espirituwal espiritwal espiya estado estandarte estatwa estilo
estimasyon estranghero estratehiya estribo estruktura estudyo etika etniko gaan gabinete gahasa gahum galaan galamay galante galawgaw gampan gampanin gana
ganansiya ganansya ganid gansa ganti gantimpala gapang gapi gapos garahe garantiya garapal garapon garbansos garbo garil garote gasera gasgas gasolina
gasolinahan gastador gatla gatol gatong gawad gayak gayonman gayuma gera gerilya gilagid gilalas gilas giling giliw gimbal ginaw ginintuan ginintuang ginisa
ginto gipit giray girian gisa gisado gitara gitgit gitling giyera globalisasyon globo glosaryo goma grabe graduwasyon gradwado gradwasyon gramatika grasya gripo
gripong gugol gugulin guho gulapay gulat gulo gulok gulong gulugod guluhan gumon gunaw gunting gupit gurang gusgusin gusot guwang guwantes guwapo guwardiya
guwardya guyabano guyam gwapo gwardiya habagat habi habilin habol habulan habulin hadhad hagad hagap hagdan hagdanan hagis hagkan hagod hagulgol haka hakdaw
hakimin hakot hakutan halaman halamanan halamang halata halatain halaw halaya halayhay haligi halik halika halikan halikayo halimaw halimuyak hallan halong
haltak haluan halughog halughugin halukipkip halungkat hamak hamba hambing hambog hamog hampas hampaslupa handa handaan handaang handang handulong hangal
hanggahan hangganan hangos hanip hantungan hapay hapis hapit hapo harana harang harangan haraya harayan hardin hardinero hari harina hasa hasain hasik hatinggabi
hawa hawahan hawi hawla hayin haynayan haypertensiyon hebigat helera heneral henerasyon heograpiya hibang hibik hibla hidwaan higad higante higanti higop higpit
hikab hikahos hikaw hikbi hilab hilagpos hilahil hilakbot hilamos hilata hilaw hilera hilig hiligaynon hilik hilo hilod hilot hilutin himagas himagsik himagsikan
himala himbing himnasyo himno himpapawid himulmol himutok hindik hindutan hingal hingil hinlalaki hinog hinugot hinuha hinuhod hipan hipokrito hiram hirang hirit
histerikal histerya historikal historiko historyador hitik hitsura hiwatig hiyaw hiyawan hubo hugas hugong hugot hukay hukbo hukbong hulaan hulagpos hulapi hulma
hulmahan hulog huluhan humantong humpay huni hunos hurado huramentado husgahan huwad huwaran huwarang huwego huwisyo ibayo ibayong ideolohiya ideya ideyal
idineklara idinikit idlip idolo idolohiya igawad igib igiit iginagawad iginawad iginiit igpaw igsi igting ihahanda ihambing ihanda ihaw ihinahanda ihinanda
ikalat ikasal ikid ikinalat ikinasal ikli ikot iksi ikumpara ilahad ilahas ilalahad ilap ilihan iluminasyon ilusyon imahe imahen imaheng imahinasyon imbak
imbakan imbensiyon imbensyon imbentaryo imbestigador imbot imbudo imigrasyon impake impeksiyon impeksyon imperyo implasyon implementa implementasyon impormal
impormante impormasyon importansiya importansya importante imprastruktura imprenta imungkahi inaalala inam inaprubahan inat inaugurasyon indak indayog
independiyente indibiduwal indibidwal indulto industriya ingay inggit inggles inhinyero inihahanda inihanda inilahad inilalaan inilalahad iniligpit inilikas
iniluklok inip inirekomenda inis inisyal inisyatiba inisyatibo iniwan iniwang inobasyon inorganisa inosente insidente inspeksiyon inspektor inspirado inspirasyon
institusyon institusyonal instituto instrumento insulto insurans integrasyon integridad intelektuwal intelektwal inteligente intensibo interaksiyon interaktibo
interbensiyon interbensyon interbyu interesado internasyunal interpretasyon intrega intrimis introduksiyon inulit inutil inuulit ipagpaliban ipaiiral ipairal
ipakalat ipinadama ipinahiwatig ipinamalas ipinanukala ipinaskil ipinauubaya ipis iproseso ipuipo iral irekomenda ireserba iritable irog isabay isabuhay isaisip
isakatuparan isapubliko isasabay isasapubliko isatinig isaulo isinapubliko isinasaalang-alang isinasapubliko isinauli isinumite isiwalat iskandalo iskedyul iskor
iskrin iskuter iskwad iskwater islam islogan isnab isoli isport isports istambay istatistika istilo istoriko istrikto istriktong istruktura isumite isusumite
itanghal itinaguyod itinakda itinataguyod itinatakda itinuturing itlog itsura iukit iwan kaaya-aya kabalyero kabayo kabesera kabihasnan kabilaan kabisado
kabisera kabiyak kable kabo kabuluhan kabute kadalasan kadalasang kadaliang kadena kadete kagampan kagat kagaw kaginsa-ginsa kagipitan kagubatan kagubatang
kagyat kahel kahera kahihinatnan kahon kahong kahoy kahulugan kaibuturan kaiga-igaya kaigihan kaimito kakarampot kakaw kakila-kilabot kakutsaba kalabit
kalagitnaan kalamansi kalamnan kalan kalansay kalansing kalatas kalaunan kalawang kaldero kalendaryo kalesa kalibre kalidad kaligiran kaligirang kalikutan kalis
kalmado kalmot kalong kaltas kaluban kalunos-lunos kaluwagan kaluwalhatian kalyo kamakalawa kamakalawang kamara kamarera kamatis kamera kamote kampana kampeon
kampi kampo kamusta kanal kanaryo kandila kandong kandungan kani-kanilang kani-kaniyang kansela kanselado kanser kantin kanto kanyon kapabayaan kapahamakan
kapaki-pakinabang kapal kapilya kapiraso kapit kapit-bahay kapital kapitalista kapkap kapos kapritso kapsula karaka-raka karakter karamay karambola karamdaman
karaniwan karaniwang karatula kard kardinal karera karibal karihan kariktan karimlan karinderya karinyo karnabal karne karnero karosa karpeta karsel kartero
karton kartutso karumal-dumal karwahe kasado kasaganaan kasaganahan kasagsagan kasal kasangga kasangkapan kasarap kasarian kasarinlan kasariwaan kasawian kaskas
kastanyas kasti kastila kastilyo katad kataga katalogo katam katamtaman katamtamang katas katedra katedral kategorya katekismo katekista katha kathang-isip katig
katipunero katiting katiwalian katok katropa katsa katuwiran katwiran kawad kawal kawali kawangis kawatan kaway kawili-wili kawing kayod keso kikil kilabot kilay
kilig kilikili kiling kiliti kilitiin kilometro kimi kimika kinahihinatnan kinalaunan kinauukulan kinokondena kinondena kinopya kintab kinumpiska kinuwestiyon
kipot kirot kisame kisap kisap-mata kisig kiskis kiti kitid kiwal klarado klasiko klasipikasyon kleriko klerk klinikal kliyente koda kodigo koelyo kolaborasyon
koleksiyon koleksyon kolektibo kolera kolonya kolonyal kolorete kolum kolumnista komadrona komandante komander kombensiyon kombensyon kombinasyon komedor komedya
komento komersiyal komersiyo komersyal komersyo komiks komite kompanya kompanyang kompas kompetensiya kompetisyon kompleto kompletong komplikado komplikasyon
komposisyon kompositor kompromiso komprontasyon komunikasyon komunista komunyon kondesa kondukta konduktor koneksiyon koneksyon konektado kongregasyon konklusyon
konkreto konpidensiyal konsensiya konsensya konsentrasyon konsepto konseptuwal konserbatibo konsiderasyon konsiyerto konstitusyon konstitusyonal konstruksiyon
konstruksyon konsulado konsultasyon konsumisyon konsumo kontak kontaminado konteksto kontekstuwal kontento kontrabando kontrabida kontratista kontribusyon
kontrobersiya kontrol kontrolado kooperasyon kooperatiba koordinado koordinador koordinasyon koordineyt kopya koral koreo koresponsal koro korona koronel
korporasyon korupsiyon korupsyon koryente kosa kosmetiko kostumbre kostumer koto kotong krayola kredito kredo kriminal kriminalidad krisis kriteryo kritikal
kritiko kritisismo kronolohiya krudo krusada kuba kubeta kubli kublihan kubo kubol kubyertos kudkod kudlit kuko kukote kulam kulambo kulani kulasisi kulimlim
kulit kulob kulog kulot kultural kumbento kumpadre kumpanya kumpara kumpas kumpil kumpirmado kumpirmasyon kumpisal kumpiska kumpiskado kumpiyansa kumpleto
kumpletong kumpol kumunoy kundangan kundiman kundisyon kuneho kunot kunsintidor kunwa kunwari kunyang kupad kupas kupit kura kurakot kural kurap kuraparoko kurba
kurbata kurot kurtina kusinera kusinero kusing kuskos kutkot kuto kutob kuwaderno kuwadra kuwadro kuwago kuwalipikado kuwalipikasyon kuwarenta kuwaresma kuwartel
kuweba kuwebarang kuwela kuwelyo kuwentista kuwerdas kuwero kuwit kuwitis kwaderno kwadra kwalipikado kwalipikasyon kwarenta kwebang kwelyo kwestiyon kwestyon
laan laang labada labandero labanos labas-masok labimpito labinlima labinlimang labinsiyam laboratoryo labuyo lagablab lagalag laganap lagapak lagari lagas
lagaslas lagaw laglag lagnat lagok lagom lagpas lagumlom lagusan lagyan lahar lait lakambibig laksa lalagukan lalagyan lalamunan lalaugan lamad laman lamat lamay
lambak lambat lambitin lambot lamesa lamok lamon lampara lampas lampaso lampin lamukot lamuyot lamyos lana langaw langgam langgas langhap langis langka langkap
langkay lansa lansak lanseta lansihan lanta lantay lantik laon lapa lapastangan lapida lapnos lapot larangan larangang lasa lasap lasing laslas lason laspag
lastiko latak latay latian latigo latok lawa laway lawiswis lawit layak layaw layko laylay laylayan layos lehislatibo lehislatura lehitimo leksiyon leksyon
lektura lenggwahe lente lesbiyana letra letson libak liban libid libingan liblib libot liboy librarya libre libreng librerya libutin ligamgam ligas ligaw ligoy
ligpit liha lihia lihis lihiya likas likido likmo liko likom likot likuin likumin lilim lilip lilis limatik limiin limitado limitasyon linamnam lingap
linggu-linggo lingguwistika linggwistika lingid lingkuran lingon linta lintik linya lipas lipos lipstik lisan lisensiya lisensiyado lisensya litanya literari
literatura litid litro litson liwaliw liwasan liyab liyebo liyo lohika lohikal loka lokalidad loko longganisa lote lugami lugas lugaw lugi lugmok lugon lugso
luhod lukas luklok lukob lukot luksa luksong lulon lulong lumbay lumiban lumikas lumipas lumobo lumot lumpo lumpuk lumuhod lumusong lungayngay lungga lunggati
lungsad lungsod-lungsuran lunod luntian luntiang luoy lupaypay lupig lusak luslos lusog lusong lustay luwa luwag luwal luwalhati luwalhatiin luya luyloy lyika
maagap maalat maalwan maamo mababaw mabagsik mabango mabatid mabigat madaldal madama madamdamin madiskarte madla madlang madrasta madulas magaan magdamag
maghanda magiging magiliw magkabila magkaribal magkasalungat magkasintahan magkomento maglaan magmungkahi magsilbi magsisilbi magsumite mahalumigmig mahapdi
maharlika mahigpit mahika mahistrado maigsi maigting maiksi maimpluwensiya mainam mainip maituturing makabuluhan makabuluhang makakalap makalawa makalipas
makapal makata makatuwiran makatwiran makeupad makinarya makinilya makinis makipot makitid makopa makulit makunat makupad malabnaw malagim malagkit malalaman
malaman malambing malambot malamlam malampasan malamya malanday malandi malansa malapot malas malasado malaswa malat malata malay-tao maleta maliban-ban
malikmata malikot malimit malinamnam malubha malubhang malumbay malusog maluwag maluwalhati mamimili mamumuhunan mananaliksik mandato mangangailangan
mangangalakal mangarap manggagahasa manggas manghuhula mangkok mangkukulam manhid manibela manikluhod manipestasyon manipis manlililok manloloko manonood
mansanas mansiyon mantika mantsa manunubos manunulat manuskrito mapa mapaghimala mapagkumbaba mapagtanto mapalad marahan maralita maramdamin maramot maranasan
marangya mararamdaman marinero marka markado markahan martilyo marubdob marunong marupok masahista masaker masaklap masalimuot masamyo masarap maselan masidhi
masigasig masigla masikip masinsin masinsinan maskara maskulado maskulino masungit masunurin masustansiya masustansya masuwerte maswerte mataba matabil matalas
matalim matamlay matangos matarik matatas materyal materyales matikas matimpi matimtiman matimyas matindi matindihan matinik matining matipuno matris matukoy
matulin matuto matutong matutuhan matututo maulap may-akda mayabang maybahay maykaya mayordomo mayorya maysakit maysala medalya medida medikal medikasyon
medisina medyas menor-de-edad mensahero mentalidad meryenda mestisa mestiso metalik metodo metrika midya midyum migrante mikrobyo mikropono milagro milagroso
milenyo militante militar minahan minero minimithi minindal ministeryo ministro minorya misis misteryo misteryoso mito mitolohiya mitsa mobil mobilisasyon modelo
modernisasyon moderno modistang modyul momoderno monarkiya monopolyo moralidad morena moske motibasyon motibo motorsiklo mukbang mulat mulo multa multo mumo
mumunti mumunting mungkahi muni munti muntik munting munukala mura murahin murang museo musika musikal musikang musikero muwang muwebles muwestra nabanggit
nabansot nabatid nabuksan nadama nadarama nag-apply nag-organisa nagbitiw nagdulot naghahanda naghanda nagiging naglaan naglalaman nagmungkahi nagngangalit
nagsilbi nagsisilbi nagsumite nagtakda naiwan nakaaantig nakahimlay nakalaan nakalikom nakalipas nakararanas nakasalalay nakatakda nalalaman nalaman nalampasan
nangangahulugan nangangailangan nangangamba nangarap nanunuluyan napagtanto naramdaman naranasan nararamdaman nararanasan nasyon nasyonalidad nasyonalismo
nasyonalista natukoy naturalisado natuto natutong natutuhan natututo nauukol nawa naway negatibo negosasyon negosyante nerbiyoso nerbyos ngala ngata ngawa ngayo
ngipin ngisi nguso nguya nilalaman nilay ninakaw nipis nitso niyog nobela nobelista nobena nobisyo noche normatibo nostalhiya nota notaryo nuklear nunal nuno
nutrisyonista nutrisyunista obertaym obhetibo obispado obligado obligasyon obra obserbahan obserbasyon ohales okasyon okoy onsa opensiba operador opinyon
oportunidad oposisyon opsiyon opsyon optimismo orasyon orden ordeno ordinansa ordinaryo organisado organisador organo orihinal orihinalidad orkestra orkidyas
oryentasyon osaben osipital otel otomatiko otoridad otso paaya pabalat pabango pabaya pabigat pabrika pabuya padalhan padrasto padrino padyak pag-angat pagal
pagaspas paghahanda pagitan pagitang paglaon paglingap paglipas pagmasdan pagsapit pahabol paham pahamak pahat pahid pahilis pahimakas pahinante pahiwatig
paimbabaw pairal pakiki pakikibaka pakimkim pakli pako pakpak pakpakan paksa paksain paksang pakwan palabok palahaw palaisdaan palaisipan palaka palakaibigan
palakat palakol palakpak palakpakan palamura palamuti palara palasak palaso palaspas palasyo palatandaan palatuntunan palautos palay palayok palda paldo
palibhasa paligid paligsahan palikero palimos palisada palong palsipikado paltok paltos palupo paluwagan palyado pamagat pamahiin pamalo pamasahe pambungad
pamilyar pamimili pampalubag pampulitika panadero panaderya panaroy panata pandama pangangailangan pangangailangang panganganak panggagahasa panggatong
pangungusap paniki panis pano panoorin pansit pantalon pantas panukala panukalang panuntunan panunuluyan panunumpa panyo papawirin parada paraiso paralisado
paratang parirala parisukat parke parmasya parmasyutiko parokya parola partido partikular partisipante partisipasyon pasahero pasaherong pasaporte pasaway
pasensiya pasikot pasilidad pasimple pasimuno paskil paslang paso pasoat pastol pastulan pasubali pasyente pasyon pataan patak patalastas patalim patani patas
patatas patibong patid patiwakal patnugot patol patong patpat patrolya patuba patuka patulin pauso pawid pawiin pawis payaso payat pelikula pensiyon pensyon
perpekto personalidad perwisyo peryodiko peryodista peste petisyon pigi pigtal pihikan pihit piho pilat pilay pilegro pilik pilipit pilosopiya pilosopo piloto
pinabayaan pinabulaanan pinaglilingkuran pinamagatang pinangangalagaan pinapanood pinipi piniyansahan pinoproseso pinsala pinta pintas pintig pintor pintura pipi
pipino piraso pirata piring pisara pisi pisika pisikal pisil pisngi pistola pitak pitaka pitik piyano piyansa piyer piyesta piyon piyudal plakard plake plantsa
plaslayt plastik plato pleksible plema plorera pluma poblasyon poesiya politika politikal politiko polusyon poon populasyon portfolyo posas posisyon positibo
poso poste postura potensiyal potensyal praktika praktikal praktis prangka prayle prayoridad prebensiyon prehuwisyo prenda preparasyon presensiya presensya
presentasyon preserbatibo presidensiya presidensiyal presidente presinto presko preso presyo presyon pribilehiyo prinsesa prinsipal prinsipe prinsipyo prito
probisyon problemado produksiyon produksyon produktibo produkto prodyuser propesiyonal propesor propesyon propesyonal propeta proporsiyon proporsyon prosa
prosekusyon proseso prosesong prosisyon protagonista proteksiyon proteksyon proteksyonan protesta protestante protina protokol prusisyon pruweba pugad pugante
pugita pugon pugot puhunan pukaw pukol pukpok pulbos pulburon pulisya pulitika pulitiko pulot pulseras pulso pulubi pulutan pulutong pumanaw pumpon punasan
punat pundido punebre punla punong-kahoy punsyon puntirya punto puntod punyagi pupo puripika puro pursige pursigido pusali pusod puspos pusta pustiso pusturyoso
putahe putak putik putla puto putok putol putong puwang puwersa puwersado puwesto puwet puyat puyod pwersa pwesto radikal rali rambutan ramdam ranggo rasista
raso raspa rasyon rasyonal reaksiyon reaksyon realidad realistiko rebelde rebelyon rebisyon rebolber rebolusyon rebulto rebyu reduksiyon reduksyon regla
reglamento rehabilitasyon rehas rehimen rehistrado rehiyonal rekisito reklamador rekomenda rekomendasyon rekonsilyasyon rekrut rekruter relasyon relatibo reles
relihiyon relihiyoso relis relo relokasyon renta repaso repolyo reporma representasyon represyon reputasyon resepsiyon reserba reseta resibo residensiya
residente resolusyon respetado respondente responsibilidad restawran restoran resulta resultado resureksyon retirado reto retorika retrato reunyon ribal ripa
ripaso ripeke rolyo romansa romantiko ruta ruweda sabaw sabay sabik sabit sablay sabog sabon sabong sabsab sabungan sabunutan sabwat sabwatan sadlak sadsad
sagabal sagad sagana sagap sagasa sagitsit sagka sagkaan saglit sagpang sagrado sagwan saha sahig sahog sais saisay sakim saklay saklob sako sakong sakramento
sakripisyo sakristan saksak saksakan sala-salabid salagimsim salakab salakay salakot salamangka salamangkero salamin salampak salansan salanta salapang
salasalabat salat salaula salawahan salawal salawikain saliksik salimuot salinlahi salinwika salipawpaw salisi saliw salot salpok saltik salubong salubungin
salungat salungguhit salus samakalawa samo samot-sari sampal sampal-sampalin sampalin sampalok sampay sampayan samsam samyo sanaysay sandaan sandaigdigan
sandalan sandalyas sandata sandatahan sandatahang sandigan sandiganan sandok sangandaan sangkap sangkatutak sangla sangsang sanlibo sansinukob santinakpan
sanwits sapa sapak sapakat sapalaran sapantaha sapatero sapi sapilitan sapilitang sapin sapit sapnong sapo sapot sapul sarado saranggola sarap saray sardinas
sarhento sari-saring sariwa sariwang sarsa sarsuwela sarswela sasal saserdote satanas sayad saynete sayote sebakan sebo sekreta sekretarya sekretaryat seksuwal
seksuwalidad sekswal sekswalidad sekta sektor sekular sekundaryo selda selebrasyon selos seloso selula selyado selyadong selyo sementeryo semento semestre
seminarista seminaryo senaryo sensibilidad sensilyo sensitibo senso sensura sentabo sentensiyado sentido sentimetro sentimiyento sentimyento sentral separado
sepilyo serbesa serbidor serbidora seremonya serenata sero sertipikado sertipikasyon serye seryoso sesyon setro sibat sibika sibil sibilisado sibilisasyon sibol
sibuyas sidhi sigalot sigarilyo sigasig sigla siglo signos sigwa sihang siil sikdo siklab siklista siklo sikmura siko sikolohikal sikolohista sikolohiya sikwaw
silab silaban silakbo silaw silbi siling silip silong silya simbolismo simbolo simento simi simoy simpatiya simpatya simpleng simulasyon sinagtala sinalakay
sinalanta sinampalukan sinat sindi sindikato sinehan sinelas singaw singgaw singhal singhot singil singit singkad singkaw singkit singko singtigas sinigang
sinisingil sinisuportahan sinok sinoman sintang sintomas sinturon sinulid sipa sipag sipat sipilyo sipol sipon sipsip siraulo sirena sirit sirko sirkulasyon
sirkumstansiya sirkumstansya sisi sisid sisidlan sisiw sistema sistemang sistematiko sita sitaw sitsiritsit sitsit siwalat siwang siyansi siyempre siyensiya
siyensya siyentipiko siyento siyokoy siyudadano skolar soberanya sobre soltera soltero sona sorbetero sorpresa sosyal sosyalismo sosyedad sosyolohiya spesipiko
subasob subasta suberbo subersibo sublian subsob sugapa sugarol suhay suhestiyon suhol suka sukal sukdulan suki suklam suklay suklob sukob sukol sukot sulitin
sulo sulok sulpot sulsi sulsol suma sumailalim sumasailalim sumatotal sumbat sumbrero sumibol sumpit sundalo sundin sungaw sungay sunggab sungit sungkit
sunod-sunuran sunong suntok sunuran suob supil supling suportado supot surot susmaryosep suso sustansiya sustansya sustento susundin sutil sutla suwabe
suwail suway suwerte suyod suyuin taas-noo tabak tabako tabas tabo taboy tabutab tadtad tadyak tadyang taginting tagintingan taglagas taglay taglayin tagni
tagpas tagpi tagsibol tagsipol tagustos tahas tahasan tahasang tahi tahian tahilan tahol taimtim takam takatak takda takdang takdang-aralin takip takip-silim
taklab taklob taksi taksil taktak taktika talababa talamak talambuhay talampakan talampas talangka talas talasalitaan talastas talastasan talentado talento talik
talikdan talikod talikuran talim talima talisain taliwas talo talong talop talsik taltal talukap talukbong talulot talumpati talunan talusira tambak tambay
tambayan tambo tambol tambuli tamlay tampal tampisaw tampo tampulan tanaw tanawin tanga tangan tangay tanghalan tangis tangkad tangkay tangke tangwa tanikala
tanod tanod-bayan tansan tanso tantan tantiyado taos taos-puso taos-pusong tapa tapahan tapayan tapik tapis tarangka tarangkahan taranta tarantado tarheta tarik
taripa tarong tarpolin tasado tasar tastas tatak tatal tatsulok tatulungan tawad tayutay teatro tebeo tebisyon teknikal teknisyan teknolohikal teknolohiya teksto
tekstong tekstwal tela telegrama teleserye teleskopyo tema temperatura templo tenga teniente tensiyon tensyon tentasyon teologo teolohiya teorya teritoryal
teritoryo termino termometro terorismo terorista tesis tesorera tesorero testamento testimonyo teybol tibok tigdas tigib tigkal tigmak tigre tigyawat tihaya tiim
tikas tikis tikom tiktik tilad tilamsik tilaok tilos timawa timba timbog timpalak timpi timpla tinapa tinatamasa tindera tindero tingga tinggal tinghas tingi
tingnan tinidor tinik tinikang tinikling tinitingnan tinta tinukoy tinutukoy tipa tipak tipaklong tipan tipanan tipikal tipo tirador tirik tirintas tisa tisis
titik titulado titulo tiwali tiwasay tiyap tiyempo todas todo tokador toktok tolda tomo tonelada tongpats tono toreng tosino totohanan totohanang toyo trabahador
trahedya trahedyang traidor trak traktor traktora trangkaso trangko transaksiyon transaksyon transisyon transperensiya transpormasyon transportasyon trapiko
trapo tratado trato tratuhin traydor traysikel trigo trinangko trinsera tripulante triyanggulo trono tropa trumpeta trumpo tsaa tsamba tsansa tsapa tsarera tseke
tsimis tsismis tsismosa tsismoso tsitsaron tsokolate tsonggo tuberkulosis tubero tubos tubusin tudla tudling tugatog tugma tuhod tuhog tuka tukador tuklap tuklaw
tuko tukoy tukuyin tulala tuldik tuldok tule tuli tulig tulin tulingag tulisan tulos tulya tumal tumba tumbas tumbok tumbong tumpok tumulungo tumutol tunaw
tungaw tungga tunggak tunggal tunggali tunggalian tunghay tungkod tungkung tunog tunton tuntong tuntungan tuntunin tuntuning tupa tupok turismo turista turnilyo
turok turol turpial tuso tustado tustos tutol tutoong tutubi tuwid tuwina tuwiran tuwirang tuya tuyot tyan tyempo ubasan ubod udlot ugong ugoy uhay uhog
ukay ukit ukol uktubre ulap ulila ulilang ulirat ulupong umagaw umapaw umapela umarangkada umiiral umiral umit umpog umpok umusad unat unday unggoy ungol ungos
unibersal uniberso unipikasyon uniporme unlapi unos unti unyon upod upos uraga urbanidad urirat usbong usisain usok ususero usyoso utak utal utas utay utilidad
utog utol uwak uyam uyayi wagas wagayway waglit waksi wakwak walang-hanggan walang-malay waldas walis wangis wangwang wari wasiwas watas watawat weyter wisik
wisyo yabag yabang yagit yakag yakal yamot yamungmong yantok yaon yaong yapak yapos yarda yelo yema yerba yero yeso yodo yugto yugtong yugyog yukayok yuko yukod
yumao yumi yungib yungyong yunit yupi yurak yuyu zarzuwela zona
`;
