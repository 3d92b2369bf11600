/**
 * Tagalog words of ordinary prose: roots, from which `policy/names/filipino.ts` derives forms, and
 * words that take no affixes. Small letters, without accents. Source: house.
 */
export const TAGALOG_ROOTS = `
ang ng mga sa na ay si ni kay sina nina kina at o nang kung kapag pag kaya kaysa dahil sapagkat upang para habang samantala bagaman
bagamat ngunit subalit datapwat pero kundi maliban bukod ayon hinggil tungkol mula buhat hanggang noong nuong ngayon kahapon bukas
kanina mamaya kamakailan minsan madalas palagi lagi tuwing bihira muli muna rin din lang lamang nga pala daw raw ba po ho sana yata
naman pa man halos lubos sobra masyado medyo tila parang tulad gaya katulad kagaya ganito ganyan ganoon gayon gayundin gayunpaman dito diyan
doon rito riyan roon narito nariyan naroon nandito nandiyan nandoon heto hayan ito iyan iyon yan yun yon nito niyan niyon noon ako ikaw ka siya
tayo kami kayo sila akin iyo kaniya kanya atin amin inyo kanila ko mo niya natin namin ninyo nila aking iyong kaniyang kanyang ating aming
inyong kanilang sino ano alin saan kailan bakit paano gaano ilan kanino magkano nasaan isa dalawa tatlo apat lima anim pito walo siyam sampu
labing labindalawa labintatlo dalawampu tatlumpu apatnapu limampu animnapu pitumpu walumpu siyamnapu daan libo milyon bilyon una ikalawa
pangalawa ikatlo pangatlo huli lahat bawat kada iba ibang ilang marami kaunti konti buo kalahati walang wala mayroon meron may hindi di huwag
wag oo opo opo hindi ewan dapat kailangan maaari puwede pwede gusto nais ibig ayaw alam kilala kaya akala sabi wika anya aniya tanong sagot
tao bata babae lalaki lalake magulang ina ama nanay tatay inay itay nay tay lola lolo ate kuya bunso panganay kapatid kambal anak apo pamangkin pinsan tiyo tiya tito
tita asawa biyenan hipag bayaw manugang balae kamag-anak kaibigan kapitbahay kababayan kasama kalaro kaklase guro estudyante mag-aaral
pulis hukom abogado abugado piskal doktor nars pari pastor madre obispo misyonero manggagawa manggagamot opisyal kawani empleyado pinuno
lider direktor pangulo bise gobernador alkalde mayor konsehal kapitan kagawad senador kongresista mambabatas tagapagtanggol tagapangalaga
biktima saksi suspek akusado salarin mamamayan taumbayan bayan bansa lungsod lunsod siyudad lalawigan probinsya probinsiya munisipalidad
nayon baryo barangay purok rehiyon distrito pulo isla dagat ilog bundok kalsada daan bahay tahanan kuwarto silid kusina paaralan eskuwela
eskwela eskwelahan klase simbahan ospital klinika palengke tindahan opisina tanggapan himpilan istasyon estasyon hukuman korte husgado kulungan
bilangguan piitan silungan kanlungan ampunan sentro gusali lugar pook daigdig mundo langit lupa araw gabi umaga tanghali hapon linggo buwan
taon oras minuto segundo panahon sandali petsa kaarawan enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
lunes martes miyerkules huwebes biyernes sabado pasko pista bakasyon batas republika blg artikulo seksyon seksiyon kautusan utos kasunduan
kontrata karapatan tungkulin pananagutan pamahalaan gobyerno kagawaran komisyon kawanihan konseho senado kongreso kapulungan pangasiwaan ahensya
ahensiya samahan organisasyon pundasyon grupo pangkat kilusan koalisyon alyansa network programa proyekto plano patakaran polisiya serbisyo
gawain kampanya pagsasanay seminar pulong miting kumperensya pananaliksik pag-aaral ulat report datos estadistika bilang numero porsyento porsiyento
halaga pera salapi piso bayad sahod kita utang gastos kaso krimen sala kasalanan hatol parusa sentensya ebidensya katibayan testimonya salaysay
reklamo sumbong demanda paglilitis imbestigasyon operasyon rescue online internet kompyuter telepono cellphone selpon litrato larawan bidyo
video mensahe liham sulat balita pahayagan radyo telebisyon libro aklat kuwento kwento salita wika pangalan palayaw apelyido alyas edad
gulang taong-gulang anyos lugod tuwa saya ligaya galak lungkot takot galit hiya poot pag-ibig ibig mahal pagmamahal puso isip isipan diwa kaluluwa
espiritu katawan kamay mata mukha ulo tainga bibig paa balikat likod dugo sugat sakit gamot lunas galing hilom hilum kalusugan buhay patay
kamatayan ligtas kaligtasan panganib peligro banta abuso pang-aabuso dahas karahasan pananamantala samantala samantalahan lupit pagsasamantala
kalakal kalakalan trapiking droga sugal alak baril kutsilyo lihim sikreto tago totoo tunay katotohanan kasinungalingan sinungaling tama mali
mabuti masama maganda pangit malaki maliit mataas mababa mahaba maikli malayo malapit bago luma bata matanda mabilis mabagal mahirap madali
mayaman dukha hirap ginhawa yaman malakas mahina malinis marumi malinaw malabo maliwanag madilim mainit malamig tahimik maingay masipag tamad matalino
matapang duwag mabait malungkot masaya payapa kapayapaan katarungan hustisya kalayaan malaya laya pag-asa asa pangarap panaginip tagumpay bigo pag-unlad unlad kaunlaran
kinabukasan hinaharap nakaraan kasalukuyan simula umpisa wakas katapusan dulo gitna unahan hulihan harap likuran itaas ibaba loob labas tabi gilid
kanan kaliwa hilaga timog silangan kanluran bigay kuha dala hatid sundo punta alis dating balik uwi pasok labas akyat baba takbo lakad lundag upo
tayo higa tulog gising kain inom luto linis laba ligo bihis suot hubad tingin kita dinig pakinig kinig rinig amoy tikim hawak hipo gamit likha gawa trabaho
laro aral turo sanay ensayo basa sulat guhit awit kanta sayaw tugtog usap salita sabi sigaw bulong tawag tanong sagot hingi bili benta tinda bayad upa ari
tulong saklolo tangkilik suporta alaga kalinga aruga ingat bantay protekta tanggol laban digma away sunod utos pilit akit yaya anyaya imbita tanggap tanggi
payag pahintulot hayaan pigil bawal hadlang hinto tigil tuloy patuloy simula tapos wakas bukas sara bunot tali kalag tapon hanap tagpo kita kilala
kalimot limot alaala gunita tanda sikap subok tangka hangad asam hintay antay dalaw bisita pasyal lakbay biyahe lipat tira bahagi hati sama samahan sali lahok
bilang suri siyasat imbestiga tuklas alam aninaw unawa intindi isip akala duda hinala tiwala sampalataya paniniwala panalig dasal dalangin panalangin samba
diyos panginoon hesus hesukristo kristo maykapal bibliya ebanghelyo salmo simbang misa krus anghel santo santa kristiyano katoliko muslim
iwas ilag takas tago dakip huli aresto kulong hatol litis usig sakdal sumbong ulat hain sampa demanda testigo patunay tiyak siguro seguro
hikayat himok udyok kumbinsi pangako sumpa tupad ganap tamo kamit abot ani tanim bunga ugat sanga dahon bulaklak puno damo hayop aso pusa ibon isda manok baboy
kalabaw kanin bigas ulam gulay prutas tubig gatas kape tinapay asin asukal apoy hangin ulan bagyo baha lindol init lamig sinag liwanag ilaw dilim bituin tala buwan
damit sapatos bag tsinelas mesa upuan kama unan kumot bintana pinto susi lapis papel kulay pula puti itim asul dilaw berde hiwa bahala bantog tanyag sikat
kilos galaw hakbang paraan paraang dahilan sanhi epekto bunga layunin layon mithiin adhikain hangarin misyon bisyon halimbawa uri klase antas lebel hanay
kuwenta kwenta sukat timbang dami laki liit haba lapad lalim taas bilis lakas hina ganda buti bait sama pangit linaw labo tamis pait
pamilya mag-anak mag-asawa angkan lahi tribo katutubo kultura kaugalian ugali asal gawi tradisyon pamana kasaysayan karanasan kaalaman karunungan kakayahan kasanayan talino
edukasyon kolehiyo unibersidad elementarya hayskul sekondarya kindergarten grado baitang antas kurso diploma iskolar iskolarship tagapagsanay
boluntaryo kusa kusang-loob sarili sariling kapwa kapuwa kabataan kababaihan kalalakihan kabuhayan hanapbuhay pangkabuhayan negosyo
komunidad pamayanan lipunan sambayanan publiko pribado lokal pambansa pandaigdig internasyonal dayuhan banyaga pilipino pilipina pilipinas tagalog bisaya sebwano ilokano
ingles filipino amerikano australyano hapones koreano tsino luzon visayas mindanao maynila kamaynilaan sugbo dabaw gitnang
kahina-hinala agad agaran kaagad biglaan bigla dahan-dahan unti-unti tuluyan talaga tunay sadya sadyang tanging tangi natatangi mismo nasa galing pati lalo lalong higit labis kulang sapat
gayunman kaya't kaya nama subalit samakatuwid samakatwid halimbawa katunayan kabilang kasali kasabay kaugnay kaakibat alinsunod sang-ayon batay ayon sakali sakaling
maligaya malugod mapagmahal mapagkalinga maaga matagal tagal aga huli bandang banda dako panig
regalo handog alay donasyon ambag abuloy pondo badyet buwis kawanggawa
galang respeto dangal dignidad puri karangalan hiya pagkatao pagkakakilanlan pagkakakilanlan katauhan pangyayari yari nangyari nangyayari mangyari
usapin usapan isyu suliranin problema solusyon tugon lutas ayos kalagayan lagay sitwasyon kondisyon
kalye tulay daungan paliparan terminal sasakyan kotse dyip bus tren barko eroplano bangka
plataporma app aplikasyon laro website account password pribasiya pribado kumpidensyal kompidensiyal remittance bangko
anumang sinumang alinmang kailanman saanman paanuman gaanuman sinuman anuman alinman kahit saan
hiling kahilingan pakiusap pabor paumanhin patawad salamat pasalamat maraming kumusta mabuhay paalam magandang
gabay patnubay panuto tagubilin paalala babala abiso anunsyo pahayag deklarasyon manwal polyeto
buklod isa kaisa bigkis tipon lipon pisan sanib ugnay kabit dugtong hiwalay layo lapit tabi
bangon ahon lubog lutang agos daloy tuyo basa init
saklaw sakop nasasakupan kapangyarihan awtoridad pamamahala pamunuan liderato
pasya desisyon pili boto halal halalan eleksyon kandidato
kamusmusan paslit sanggol musmos tinedyer binata dalaga binatilyo dalagita nakatatanda matatanda
sugpo puksa lipol tanggal alis bura wasak sira durog buo kumpuni ayos
panuluyan kupkop ampon ampunin kalinga aruga hilom terapiya therapist tagapayo payo sangguni konsulta
saksi patotoo salaysay larawan ilarawan tinig boses dinig
bahagi kabahagi kabalikat katuwang katulong kaagapay kakampi kaaway kalaban
tibay tatag lakas tapang loob lakas-loob hinahon tiyaga tiis tiyak
bilib hanga puri batikos puna tuligsa
kanino kanya tapat katapatan matapat tapat sukli tubo
lawak lawig palawak yabong lago sulong urong tungo tutok tuon pansin
ngiti tawa iyak luha halakhak sindak kaba nerbiyos pagod gutom uhaw
nakasulat nakatala tala talaan rehistro listahan dokumento papeles sertipiko lagda pirma
pasa pirma lagak lathala limbag bukas bunsod lunsad ganap daos diriwang dalo daluhan tampok bigyan bigay pansin halaga mahalaga alinlangan bantog bisa epektibo rebisa susog amyenda
bantayog tindig paninindigan tayo patayo tatag itinatag balangkas bumuo hubog linang yaman payaman dagdag karagdagan bawas sumada kabuuan tantiya taya kumpirma
beripika tala rekord dokumentado itala siping sipi hango salin saling isalin bersyon edisyon pahina kabanata talata
lapat angkop bagay akma naaangkop nararapat marapat dapat matuwid wasto tumpak hamon pagsubok balakid hadlang
alok talakay litaw sagawa tili natili nanatili manatili pananatili sagip awa kaawa-awa gawin gagawin posible imposible alalahanin isaalang-alang alang-alang pakinggan yakap haplos himas sulyap titig
salba tulak hila hatak buhat bitbit pasan karga lulan sakay baba lipad langoy tawid daan lusot abala abalahin istorbo gambala ligalig panatag kapanatagan pahinga tahan patahan aliw libang
kandado susian lihim sikretong buking bunyag bunyagan pagbubunyag ladlad lantad hantad hubog anyo hugis tsek suri tasa pagtatasa pagsusuri ebalwasyon sarbey palatanungan panayam kapanayam
sino-sino ano-ano isa-isa dalawa-dalawa makiisa kaisa anib kasapi miyembro opisyal kinatawan delegado panauhin tagapagsalita
hapag pagkain nutrisyon kalinisan sanitasyon kalikasan kapaligiran klima sakuna kalamidad lindol evacuation
kutya tukso biro asar bully pambubully panlilinlang linlang daya dupang akit pang-aakit groom grooming recruit
uwing pag-uwi pauwi paalis papunta patungo tungo gawi daan landas tahak subaybay sunod kasunod sumunod kasunduan
tipid ipon impok sinop linang saka sakahan magsasaka mangingisda isda pangingisda nars titser tsuper drayber karpintero mananahi labandera kasambahay
oras-oras araw-araw gabi-gabi linggo-linggo buwan-buwan taon-taon bahay-bahay
habambuhay bagama kagitingan lupon kapitolyo lunes martes miyerkoles huwebes biyernes sabado linggo
alyas sagisag
dati alay himig palihan boses
`;
