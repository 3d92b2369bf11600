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
wag oo opo ewan dapat kailangan maaari puwede pwede gusto nais ibig ayaw alam kilala akala sabi wika anya aniya tanong sagot
tao bata babae lalaki lalake magulang ina ama nanay tatay inay itay nay tay lola lolo ate kuya bunso panganay kapatid kambal anak apo pamangkin pinsan tiyo tiya tito
tita asawa biyenan hipag bayaw manugang balae kamag-anak kaibigan kapitbahay kababayan kasama kalaro kaklase guro estudyante mag-aaral
pulis hukom abogado abugado piskal doktor nars pari pastor madre obispo misyonero manggagawa manggagamot opisyal kawani empleyado pinuno
lider direktor pangulo bise gobernador alkalde mayor konsehal kapitan kagawad senador kongresista mambabatas tagapagtanggol tagapangalaga
biktima saksi suspek akusado salarin mamamayan taumbayan bayan bansa lungsod lunsod siyudad lalawigan probinsya probinsiya munisipalidad
nayon baryo barangay purok rehiyon distrito pulo isla dagat ilog bundok kalsada bahay tahanan kuwarto silid kusina paaralan eskuwela
eskwela eskwelahan klase simbahan ospital klinika palengke tindahan opisina tanggapan himpilan istasyon estasyon hukuman korte husgado kulungan
bilangguan piitan silungan kanlungan ampunan sentro gusali lugar pook daigdig mundo langit lupa araw gabi umaga tanghali hapon linggo buwan
taon oras minuto segundo panahon sandali petsa kaarawan enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre
lunes martes miyerkules huwebes biyernes sabado pasko pista bakasyon batas republika blg artikulo seksyon seksiyon kautusan utos kasunduan
kontrata karapatan tungkulin pananagutan pamahalaan gobyerno kagawaran komisyon kawanihan konseho senado kongreso kapulungan pangasiwaan ahensya
ahensiya samahan organisasyon pundasyon grupo pangkat kilusan koalisyon alyansa network programa proyekto plano patakaran polisiya serbisyo
gawain kampanya pagsasanay seminar pulong miting kumperensya pananaliksik pag-aaral ulat report datos estadistika bilang numero porsyento porsiyento
halaga pera salapi piso bayad sahod kita utang gastos kaso krimen sala kasalanan hatol parusa sentensya ebidensya katibayan testimonya salaysay
reklamo sumbong demanda paglilitis imbestigasyon operasyon rescue online internet kompyuter telepono cellphone selpon litrato larawan bidyo
video mensahe liham sulat balita pahayagan radyo telebisyon libro aklat kuwento kwento salita pangalan palayaw apelyido alyas edad
gulang taong-gulang anyos lugod tuwa saya ligaya galak lungkot takot galit hiya poot pag-ibig mahal pagmamahal puso isip isipan diwa kaluluwa
espiritu katawan kamay mata mukha ulo tainga bibig paa balikat likod dugo sugat sakit gamot lunas galing hilom hilum kalusugan buhay patay
kamatayan ligtas kaligtasan panganib peligro banta abuso pang-aabuso dahas karahasan pananamantala samantalahan lupit pagsasamantala
kalakal kalakalan trapiking droga sugal alak baril kutsilyo lihim sikreto tago totoo tunay katotohanan kasinungalingan sinungaling tama mali
mabuti masama maganda pangit malaki maliit mataas mababa mahaba maikli malayo malapit bago luma matanda mabilis mabagal mahirap madali
mayaman dukha hirap ginhawa yaman malakas mahina malinis marumi malinaw malabo maliwanag madilim mainit malamig tahimik maingay masipag tamad matalino
matapang duwag mabait malungkot masaya payapa kapayapaan katarungan hustisya kalayaan malaya laya pag-asa asa pangarap panaginip tagumpay bigo pag-unlad unlad kaunlaran
kinabukasan hinaharap nakaraan kasalukuyan simula umpisa wakas katapusan dulo gitna unahan hulihan harap likuran itaas ibaba loob labas tabi gilid
kanan kaliwa hilaga timog silangan kanluran bigay kuha dala hatid sundo punta alis dating balik uwi pasok akyat baba takbo lakad lundag upo
higa tulog gising kain inom luto linis laba ligo bihis suot hubad tingin dinig pakinig kinig rinig amoy tikim hawak hipo gamit likha gawa trabaho
laro aral turo sanay ensayo basa guhit awit kanta sayaw tugtog usap sigaw bulong tawag hingi bili benta tinda upa ari
tulong saklolo tangkilik suporta alaga kalinga aruga ingat bantay protekta tanggol laban digma away sunod pilit akit yaya anyaya imbita tanggap tanggi
payag pahintulot hayaan pigil bawal hadlang hinto tigil tuloy patuloy tapos sara bunot tali kalag tapon hanap tagpo
kalimot limot alaala gunita tanda sikap subok tangka hangad asam hintay antay dalaw bisita pasyal lakbay biyahe lipat tira bahagi hati sama sali lahok
suri siyasat imbestiga tuklas aninaw unawa intindi duda hinala tiwala sampalataya paniniwala panalig dasal dalangin panalangin samba
diyos panginoon hesus hesukristo kristo maykapal bibliya ebanghelyo salmo simbang misa krus anghel santo santa kristiyano katoliko muslim
iwas ilag takas dakip aresto kulong litis usig sakdal hain sampa testigo patunay tiyak siguro seguro
hikayat himok udyok kumbinsi pangako sumpa tupad ganap tamo kamit abot ani tanim bunga ugat sanga dahon bulaklak puno damo hayop aso pusa ibon isda manok baboy
kalabaw kanin bigas ulam gulay prutas tubig gatas kape tinapay asin asukal apoy hangin ulan bagyo baha lindol init lamig sinag liwanag ilaw dilim bituin tala
damit sapatos bag tsinelas mesa upuan kama unan kumot bintana pinto susi lapis papel kulay pula puti itim asul dilaw berde hiwa bahala bantog tanyag sikat
kilos galaw hakbang paraan paraang dahilan sanhi epekto layunin layon mithiin adhikain hangarin misyon bisyon halimbawa uri antas lebel hanay
kuwenta kwenta sukat timbang dami laki liit haba lapad lalim taas bilis lakas hina ganda buti bait linaw labo tamis pait
pamilya mag-anak mag-asawa angkan lahi tribo katutubo kultura kaugalian ugali asal gawi tradisyon pamana kasaysayan karanasan kaalaman karunungan kakayahan kasanayan talino
edukasyon kolehiyo unibersidad elementarya hayskul sekondarya kindergarten grado baitang kurso diploma iskolar iskolarship tagapagsanay
boluntaryo kusa kusang-loob sarili sariling kapwa kapuwa kabataan kababaihan kalalakihan kabuhayan hanapbuhay pangkabuhayan negosyo
komunidad pamayanan lipunan sambayanan publiko pribado lokal pambansa pandaigdig internasyonal dayuhan banyaga pilipino pilipina pilipinas tagalog bisaya sebwano ilokano
ingles filipino amerikano australyano hapones koreano tsino luzon visayas mindanao maynila kamaynilaan sugbo dabaw gitnang
kahina-hinala agad agaran kaagad biglaan bigla dahan-dahan unti-unti tuluyan talaga sadya sadyang tanging tangi natatangi mismo nasa pati lalo lalong higit labis kulang sapat
gayunman kaya't nama samakatuwid samakatwid katunayan kabilang kasali kasabay kaugnay kaakibat alinsunod sang-ayon batay sakali sakaling
maligaya malugod mapagmahal mapagkalinga maaga matagal tagal aga bandang banda dako panig
regalo handog alay donasyon ambag abuloy pondo badyet buwis kawanggawa
galang respeto dangal dignidad puri karangalan pagkatao pagkakakilanlan katauhan pangyayari yari nangyari nangyayari mangyari
usapin usapan isyu suliranin problema solusyon tugon lutas ayos kalagayan lagay sitwasyon kondisyon
kalye tulay daungan paliparan terminal sasakyan kotse dyip bus tren barko eroplano bangka
plataporma app aplikasyon website account password pribasiya kumpidensyal kompidensiyal remittance bangko
anumang sinumang alinmang kailanman saanman paanuman gaanuman sinuman anuman alinman kahit
hiling kahilingan pakiusap pabor paumanhin patawad salamat pasalamat maraming kumusta mabuhay paalam magandang
gabay patnubay panuto tagubilin paalala babala abiso anunsyo pahayag deklarasyon manwal polyeto
buklod kaisa bigkis tipon lipon pisan sanib ugnay kabit dugtong hiwalay layo lapit
bangon ahon lubog lutang agos daloy tuyo
saklaw sakop nasasakupan kapangyarihan awtoridad pamamahala pamunuan liderato
pasya desisyon pili boto halal halalan eleksyon kandidato
kamusmusan paslit sanggol musmos tinedyer binata dalaga binatilyo dalagita nakatatanda matatanda
sugpo puksa lipol tanggal bura wasak sira durog kumpuni
panuluyan kupkop ampon ampunin terapiya therapist tagapayo payo sangguni konsulta
patotoo ilarawan tinig boses
kabahagi kabalikat katuwang katulong kaagapay kakampi kaaway kalaban
tibay tatag tapang lakas-loob hinahon tiyaga tiis
bilib hanga batikos puna tuligsa
tapat katapatan matapat sukli tubo
lawak lawig palawak yabong lago sulong urong tungo tutok tuon pansin
ngiti tawa iyak luha halakhak sindak kaba nerbiyos pagod gutom uhaw
nakasulat nakatala talaan rehistro listahan dokumento papeles sertipiko lagda pirma
pasa lagak lathala limbag bunsod lunsad daos diriwang dalo daluhan tampok bigyan mahalaga alinlangan bisa epektibo rebisa susog amyenda
bantayog tindig paninindigan patayo itinatag balangkas bumuo hubog linang payaman dagdag karagdagan bawas sumada kabuuan tantiya taya kumpirma
beripika rekord dokumentado itala siping sipi hango salin saling isalin bersyon edisyon pahina kabanata talata
lapat angkop bagay akma naaangkop nararapat marapat matuwid wasto tumpak hamon pagsubok balakid
alok talakay litaw sagawa tili natili nanatili manatili pananatili sagip awa kaawa-awa gawin gagawin posible imposible alalahanin isaalang-alang alang-alang pakinggan yakap haplos himas sulyap titig
salba tulak hila hatak bitbit pasan karga lulan sakay lipad langoy tawid lusot abala abalahin istorbo gambala ligalig panatag kapanatagan pahinga tahan patahan aliw libang
kandado susian sikretong buking bunyag bunyagan pagbubunyag ladlad lantad hantad anyo hugis tsek tasa pagtatasa pagsusuri ebalwasyon sarbey palatanungan panayam kapanayam
sino-sino ano-ano isa-isa dalawa-dalawa makiisa anib kasapi miyembro kinatawan delegado panauhin tagapagsalita
hapag pagkain nutrisyon kalinisan sanitasyon kalikasan kapaligiran klima sakuna kalamidad evacuation
kutya tukso biro asar bully pambubully panlilinlang linlang daya dupang pang-aakit groom grooming recruit
uwing pag-uwi pauwi paalis papunta patungo landas tahak subaybay kasunod sumunod
tipid ipon impok sinop saka sakahan magsasaka mangingisda pangingisda titser tsuper drayber karpintero mananahi labandera kasambahay
oras-oras araw-araw gabi-gabi linggo-linggo buwan-buwan taon-taon bahay-bahay
habambuhay bagama kagitingan lupon kapitolyo miyerkoles
sagisag
dati himig palihan
`;
