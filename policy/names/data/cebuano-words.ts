/**
 * More Cebuano words, and loans as Cebuano spells them: each as it stands, no forms are derived from
 * them. Small letters, without accents. Source: house.
 */
export const CEBUANO_WORDS = `
aboga aboghan abogho aborsiyon abrihi abughan abunda abusado abyan abyerta agdaha aginod agipo agrabyado agukoy agulo agwanta alagad alagad-sa-balaod alagwa
alalay alampat alantay alaot aldaba alibangbang alibog alibyo alikaya alimpos alimungaw alimyon alindahaw alindanga alingasa alingawngaw alingisi alipores
alirong alisngaw alisto aliwas alkansiya almohadon alsahon alungaying ambahan ambak ambasador ambog ambungan amgohan amihanan amihanang amnistiya ampay amuma
amumahan andar anggid anghit angkla angol angsod anhing anibersaryo anindot aninipot ansiyano antayog antus aparador apason apelar apohan-sa-tuhod apuro arang
arangkada arasan asayn asembliya aslom astang asunto ataki atakihon atbang atngala atras-abante atukal babaghot babaw babuy badbad badlis badlong badlongon
baghak bagis bagnas bagnot bagolbol bagot bagotbot bagtak bagting bagtok bagulbol baguod bahal bahandi bahandianon bahar bahog bakho bakilid bakos baktas
baktason bakwet bakya balaan balaang balaanon balagbag balagon balagtok balahibo balaknon balansi balantak balaslason balatian balatianon balaud balawak
balaybay balbal balhas balhibo balig baligtos balikas balintong baliti baliwala balos balosan baloto balukbok balus banatan banayad bangag bangaw bangga banggaan
banggi bangha bangkaw bangutan banha banhaan banhaw banika bansiwag bantaaw bantilis banwa banwag banyera barahan barato barba bariles bariyo barog baroganan
baros baroto barug baruganan basiyo baskog baslan baslon basol basolon basta bastante batakan batiis batobato batong batyag batyagon bawion bawod baybayon
baylehan baylo baylohan bestida betsin bidlisiw bigaon bihagon bihod bijon bikil bikog bikongkong bilahan bililhon bililhong bililing bilisad-on binatonan
bingaw binilanggo bintaha binuang binulig bisti bitik bitin bitoon bituy biyaan biyahero biyahi biyai boang bog-at bog-atan boksan bokya bolahan bolitas bongat
botar brigadahan buang buangbuang buaw-bua bubho buboan bubon budlay budyong bugal bugas bugat bugha bughat bugkos bugkosanan bugnay bugno bugtaw bugto buhilaman
buhong bukog bukot bukton bulad buladlad bulat-os bulawanon bulhog bulhot bulig buligi bulinggit bulto bulugan bulyawan bunal bungbong bungdo bunghaya bungol
bungtod bunit burikat buros buslo buslot buswak butad butang butangan butangi butho buthoan butnga butyag butyagan buwag buwak buyag buylo buyog dabdab dabong
dadlagan dag-on dagaang dagayday dagha daginot dagkong dagkot dagkotan dagku dagom dagook dagsaan dagsang daguok dagway dahom dahunog dakula dalangpanan
dalawaton dalayawon dalidali daliday dalikyat dalinog dalisay-saya dalit dalugdog dalum damag damat dampig dampigan dampog danaw dangat dangaw dangdang danggit
danghag danghoyos dangkulos dangop dangpan dangpanan danlog daogan daogdaog daplin daplinan dapya darag darol daruhan dasma dasmag dasok datong datoon daugan
daunton dayaw dayawon dayega dayegon debelopment dilaab dilihensya dimagbot dinagko dinalian dingating diputado disiplinado distrungka diyandi diyes diyutay
dobla dobli donselya dubdob dugay dugaya dugayng dughan dughit dugmok dugokan dugos dukduk dukol dukot dulhog dulnganan dulom dulsi dumdom dumdoman dumot dumtan
dumuduong dungag dungan dunggab dunggoanan dungguan dungka dunot dusingot duslak dusot dutlan duwaw duyog duyogi eksamin embarkasyon emerhensya empleyo enterbyu
estambay estriktong gabaan gabot gabuhat gabun gadahom gadako gadamgo gadaogdaog gaduha-duha gadula gahob gahulat gahunong gaingon gakson galab galam galamhan
galastohan galhom galong galos gamahan gambalay gambang gamugamo ganan-aw ganghaan gantihan gantihon gantong garas garbohan gasto gastohan gatilyo gatrabaho
gatuo gatuon giabrihan giagda giaghat giajak gialagad giapas giaprobahan giareglo gibadlong gibasol gibiyaan gibug-aton gibuksan gibutang gibutyag gidahom
gidak-an gidak-on gidatdat gidayeg gideklarar gidugayon giduso giedukar gigahin gihagad gihalad gihambin gihan-ay gihulipan giingnan gikabalak-an gikahimut-an
gikatampo gikawat gikondena gikonsiderar gikumpiska giladmon gilansad gilapas gilaraw gilay-on gilibak gimatuto gimbut-an ginaaghat ginahan ginansya ginapos
ginganlan gingharian gipailalom gipalapdan gipamatud-an gipangalagad gipapahawa gipasanginlan gipasidan-an gipasundayag gipatungha gipiyansahan giproseso
gipul-an gipuy-an girekomenda gisalikway gisilbihan gisubli gisudlan gisugilon gisugo gisumite gisupak gisuta gitabanan gitagad gitagbaw gitak-op gitakda gitampo
gitandi gitanom gitas-on gitubos gitul-id gitulis gitun-an giwagtang gosgos gramo gubaon gubot gukdon gulpi gunit guniton guntingon gusok gutling guwapa gwapa
gwardya habagatan habagatang habas habig habog habolan haboln haboy habwa hadla hagaw hagbay haghag hagok hagtik haguros hagwa hakgom haklap haklo hakna hakop
halad haladlokan halangdon halangdong halanghag halap halapad halapit halaran halas halawig halawom halayo halog halok haluag halungag halwig hambin hamili hamis
hamok hampak hampaka hamubo hamugaway hamugso han-ay han-ayon hanas handag handuraw handurawan hangawa hangkag hangkat hangol hangto hanot hanoy hantak hapak
hapin haplas haplik hapnig hapsay hapsayon hapuhap haraw haruhay haskang hasol hastang hataas haw-ang hawan hawanan hawas hawid hawiran hawod hayahay hayapan
herarkiya hibal-an hibaw-an hibawo hibok hidlaw hidlawon higanteng higti higuson hikalimtan hikaplagan hikog hikot hikyad hilabot hilabtan hilabti hilam-os
hilanat hilas hilba hilit hilitan hiloan hilota hilutan himalatyon himatikdan himatngon himbis himulos himuot hinagpat hinaguan hinakop hinalad hinaot hinaotan
hinapos hinaut hinaut-unta hinayak hinganlan hingkod hingos hingpit hingpitan hinlo hinlog hinoktok hinubit hinugdan hinulsol hinundang hinunoa hinunsa hipnig
hipos hipugdan hipus hirig historya hitupngan hiyos hogot hokbit hubag hubak hubas hubon hubong hud-ong hugasan hugasi hugdaan huget hugno hugnoan hugtong
huhungihong hukas hukaw hukboan hukot hulad huladan huladna hulam hulaman hulip huloga humag humay humok humol humot hunas hunat hundas hungaw hungihong hungit
hungog hunob hunsoy hupas hupaw hupot huput huraw huros hurot husog hutad hutanan hutaw hutdon hutoy huwaw huy-ab huyatid huyohoy huyop idlas igdulungog igham
iginsoon iglap iglesya igmat ihaboy ihalad ihawan ilado ilalom ilansang ilawom ilhan ilhanan ilhon ilisan ilisdan imbes imbestigar imbitasyon imiks impyerno
inabtik inaghat inaka indahay indigay inggihid ingkib ingna ingnon iniga inigsakob inulitan inunong inupdan inusara ipadangat ipahimutang ipakisayod ipalapnag
ipasundayag ipatigbabaw ipatungha isigka isigka-bata isigkaingon isugilon itandi itanom itug-an itugyan iyahay iyongbahin kaabag kaabtik kaaghop kaalaotan
kaalegre kaamguhan kaangtanan kaarang kabalak-an kabalaka kabalan kaban-on kabangis kabanikanhan kabaskog kabaw kabay kabbalik kabubut-on kabug-at kabulukan
kabutang kabuthoan kadahapan kadaiya kadali kadalian kadalok kadaot kadato kadaugan kadaut kadiyot kadlaw kadlawon kadlit kadre kadugay kadugayon kadya kadyot
kagabhion kagahi kagaral kagiw kagmay kagod kagon kaguba kagubkob kagubot kaguko kagul-anan kagumkom kagwang kahago kahagoan kahait kahakog kahamugaway kahapdos
kahapsay kahaw-ang kahawa kahayahay kahibawo kahidlaw kahilambigitan kahimut-an kahinam kahingpitan kahisukamod kahubsanan kahugyaw kahulogan kahunan kaibog
kaigsuonan kailadman kailhan kailhanan kailibgon kaingit kainsakto kaisug kalaay kalabera kalainan kalami kalan-on kalapasan kalapokan kalasag kalasangan
kaligdongan kaligotan kalim-an kalimti kalinghod kalisang kalisdanan kaloy kaloy-an kalumo kaluoy kamandag kamanghuran kamapang kamaratoran kamasinugtanon
kamasulub-on kamaturan kamelyo kamingaw kaminyoon kamoot kamping kan-anan kanding kangilngig kanhi kanhiay kanhing kansang kantidad kap-atan kapaingnan kapaki
kapandol kapasikaran kapaw-an kapawa kapayas kapikas kapobre kapobrehon kapobrihon kappio kapuslan kaputli kargamento karsada kas-a kasagbotan kasagmuyo
kasal-anan kasal-on kasamok kasayoran kasayuran kasilyas kasing kaslonon kasoy kastigo kasugo kasugoan kasundalohan kasuod kasuokan katagbawan katahap katahom
katahum katakos katalagsaon katambakan katambayayong katapad katapol katawhay katin-aw katipan katkat katubsanan katul katulgan katulin katumbas katungdan
kaubsan kaugdang kaugmad kaulahian kaulitawhan kaumalabot kaunoran kauwanan kaw-it kaw-on kawad-on kawang kawat kawatkawat kawaton kawkaw kayam kayano kidlap
kihad kilat kilkig kilomitro kilumkilom kinaadman kinabag-an kinabubut-on kinadak-an kinahiladman kinaiya kinamanghuran kinamatyan kinasadpan kinasang-an
kinatas-an kinaulahian kinauyokan kinawatan kinhason kinutil kinutoban kiput kirig kisaw kiyugpos kobre kog-it kolor komentaryo komida komidya komon kompirmado
kompisal kompra konbiksyon kontra kosta kremen kremenal kremin kugang kugmat kugos kugoson kuhit kukabildo kulahos kulba-hinam kulbahinam kulira kulokabildo
kulunggo kulut kumagko kumbati kumbira kumedor kumkom kumod kumparar kunohay kunsad kunsemisyon kurat kurbada kursunada kuryente kusion kusmod kuspag kutana
kutaw kutay kutohan kutot kutsara kuwang kuwanggol kuwarta kuyap kuykoy kwaresma kwintas labad labaw labawng labot ladawan lagbas lagot lagoton lagpad lagsaw
lagsik lagubo lagunob lagway lahos lahug lahusan laing lalik lalom lalum lamakan lambigit lamian lamoy lampingas lanag lanat landong langas langbo langgikit
langkob langob lansad lansang lantaka lantaw lantawa lantsa laong lapas lapason lapaw lapdos laplap lapnag lapok lapokon lapos larang laraw laray laroy lasang
lataw latid latos law-as law-ay lawgaw lawod layat liahon libakan libat libut libuton ligad ligid ligsi likaw likoan likos lilas lilong limas limpiyo limpyado
limti lindog linga lingi lingin lingla linglahon lipak lipang liphaw lipod lipot liraw lisang litan litok litsi liway lubag lubid lubihan lublob lubnganan lubong
lud-anan ludhan luglog lugos lugpit luhoranan lukat lulinghayaw lumalupyo lumba lumolupyo lumos lumoy lumulupyo lunang lungag lunggon lungib lungon lungot
lungtad lupad lupos lurang lurat lusbog lutak lutaw luthang lutsanan luwat luyahan maalagaron maalaot maaldaw maanindot maantigo maayad mabalaka mabaya mabutang
madinaugon madinayegon maduki madulom madunot magampay magbabaol magbalantay magbubuno magdahom maglubad magpundok magtagad magtagbo magtanom mahagugmaon mahilig
mahimutang mahulog maimbitaron makabenepisyo makadaug makaikyas makainspirar makakaplag makakat-on makapatunghay makaplagan makatandog makawang makighilambigit
makigtagbo makigtambayayong malaay malahutayon malaksi maligdong malisdan malisyoso maluluoy maluluy-on malutsan maluya mamalandong mamatikdan mamiste mamumugon
managsoon managtiayon manalipod mananabtan mananap manangtang manedyer mangagda mangaliya mangamuyo mangangalagad mangangayam mangatagak manggad manggi-abrihon
manggiluluy-on manggugubat manghimaraot manghimulos manghud mangil-ad mangtas mangutana maniid maniniyot manolunda manulonda manumbaling manunudlo mapagarbuhon
mapahitas-on mapainubsanon mapainubsanong mapangahason mapasagdanon mapihigon mapuli mapuslan mapuslanon mapuslanong masabtan masinabtanon masinati masinugtanon
masulub-on masumpay masuod masupilon masuta matahom matam-is matarong matinagdanon matinahuron matinubdanon matinud-anon matukib matumba matun-an matuod
maturalisa matutom maulahi mauswagon mawad-an mawagtang may-abilidad maylo mayoriya mekaniko membro mialagad miatras mibali mibarog mibarug mibiya mibotar mibuto
mibutyag midaog midayeg miembro migradwar migunit mihalad mikabat mikalit milibot miluhod milungtad milupad mingaw mingawon minghong minghoy minoriya minyo
minyoon misibo misiyon mitabok mitampo mitugyan mitumaw mitungha miulbo miunong moalagad mobiya mobotar modangop modaug modernong moduyog mogasto mohalad
molungtad monghe mosangpot mosilbi mosuta motagbo motampo motultol motungha mulad mulon mulupyo munisipyo muslo naabtan naamgohan naandan naangol naapektuhan
nabalaka nabalda nabatonan nabatyagan nabihag nabilanggo nabunal nabungkag nabuslot nabutang nadamay nadangat nadaug nadungagan nag-alagad nag-imbestigar
nag-inusara nag-organisar nag-unong nag-usik nagaalagad nagbarog nagbasol nagbulig nagdahom nagdayeg naggahin naghalad naghinulsol nagkadaiya nagkadaiyang
nagkalain-laing nagkalainlain nagkaminyo nagkat-on naglangkob naglaraw naglungtad nagpahipi nagsangyaw nagsugilon nagtagad nagtambayayong nagtampo nagtanom
nagtaod nagtungha nahagba nahagbong nahibal-an nahidlaw nahigmata nahiguba nahilambigit nahimutang nahinabo nahingpit nahmoan nahuboan nahulog nahurot nahutdan
naibog naipit nakaamgo nakaapekto nakabenepisyo nakadaog nakagradwar nakaikyas nakakaplag nakakat-on nakalingkawas nakapatandog nakasinati nakatagamtam
nakatandog nakigbugno nakighinabi nakiglalis nakigtambayayong nakit-an nakumbinser nakurat nalambigit nalawgaw nalisang nalisdan naliwat nalubong naluoy
namalandong namaol namatikdan namatngonan namatud-an naminaw namintaha nanalipod nananghid nanarbaho nanay-on nandam nangagpas nangalagad nangandoy nangaplod
nanghagbong nanghinaot nangigham nangilabot nangingilad nangutana nanimpos nanotaryo nanungha naobserbahan naoperahan naorganisa napahimuslan napakyas
napamatud-an napandol napilde napildi napukaw napuslan napuy-an nasabtan nasakpan nasal-ot nasalbar nasangyaw nasapnan nasayod nasayran nasinati nasuholan nasuta
natabo natagak natagbaw natagna natahap natakdan natampo natandog natanom natarantar natawhan natorture natukib natultolan natun-an naulahi nauso nawad-an
nawagtang ngabil ngadto ngalangala ngari ngeks ngiob ngipon ngita ngolngol ngutngot nukos obserbar pabukad pabuto pad-i padangat padaugdaug padre-pamilya padugay
pag-abag pag-alagad pag-ayad pag-inusara pag-umol pag-unong pag-uswag pagbarog pagbasol pagbawi pagbiya pagbutyag pagdayeg paghago paghalad paghinloan
paghinulsol paghulma pagkaamgo pagkabalaka pagkahimugso pagkahinabo pagkalos pagkamatinagdanon pagkamatinud-anon pagkapildi pagkapukan pagkasayod pagkat-on
pagkatul paglabot paglaglag paglantaw paglapas paglaraw paglubong pagmatuto pagpahimutang pagpakigtambayayong pagpamalandong pagpananom pagpangalagad
pagpangamuyo pagpasidungog pagpatigbabaw pagsalmot pagsangyaw pagsilbi pagsinabtanay pagsuta pagtagad pagtampo pagtandi pagtanom pagtibawas pagtoo pagtubos
pagtuki pagtul-id pagtungha pagubkob pagwagtang pagyukbo pahalipay pahalok pahaluna pahan-ay pahawa pahimatngon pahimuslan pahimutang pahinungod pahiyomhiyom
pailob-ilob paingna paka-ingon pakalawat pakiana pakigbisog pakigbugno pakiglalis pakiglambigit pakigtagbo pakigtambayayong pakilabot pakyas palabot paladlaw
palandong palandonga palapa palapnag palaypay palibot-libot paliha paluya palwa palyar pamahandi pamahaw pamalandong pamalikaso pamalong pamangkot pamasol
pamati-a pamaybay pamilya-milya pamintaha pamola pamoybay pampang pamuyboy panaganas panagbangi panagdait panaghinabi panaghoy panagsangka panagsumpaki
panagtagbo panagtigi panalagsa panampot pananghid panangis pananom panapi panaptan panatik pandong pangadyi pangagpas pangalagad pangaliya pangamuyo pangandoy
pangayogyog panggama panghilabot panghinaot panghinlo pangilabot pangilin pangilkil pangingilad pangita-on pangkalawat panglimos panglubong panglugos panglupig
pangobra pangotana pangpang pangutan-i panig-ingnan paniid panimpos panimuot paningil panlasa panugilon panukdan panumbaling panumbalingan panumduman panupak
panuway-taway panuytoy papahawa papuli parat parayeg parayganan parehas parte pasagad pasagdan pasagdi pasahe pasangil pasangyaw pasaylo-a pasensyoso pasiaw
pasibo pasidunggan pasidungog pasikaran pasiking pasimbako pasipala pasipalahan pasiuna pasiunang pasong pastilan pasulob-ong pasumbingay pasundayag patad patag
patagamtam patahom pataka patakdog patalinghog patandog patigbabaw patik patin-aw patrona patubas patuga patuhoy patuli patultol patun-ang patuyang paunlan
pauswag pawong paynit payron payukpuk peligroso petsado pikas pikaw pikon pilak pilas pildi pinaayahay pinanggang pinasikad piniriso pinirito piniskay piniyahan
pintal pintok pinutol pirme pirmiro piskay piskaya plastado politikanhon primero probinsyano prosekutor publikasyon pudlos pudyot pughak puhon pukan pukawa pukot
puksi pukut pulihan pulihi pulos puloy-anan pultahan pundok pundokan punggo pungko pungod pungot punsisok pupho puslan putli putos puy-a rabanos rabas ramay
rambol rango ratan reklamante responsabilidad sabdan sabiduriya sablig sabta sabton sabud sabwag sabwang sadangan saday sadpan sadtuhan sagbot sagda sagdahan
sagdi sagdon sagmuyo sagol sagpa sagukom sagunson sagunto sakmit sakob sakto sakyan salabutan salaod salbahe salbar salhan salida salikwaot salikway salingkapaw
salmot salod salom salop salub-ong salum-ot saluyot samin samok samoka samokan sampit sampong samut sandig sandurot sangga sanggaan sanggi sanggot sangkiap
sangko sangkoan sangpit sangput sangputan sangputanan sangyaw sangyawan sanla sanong santing sapaw sapian sapinday sapno sapnot saput sarad-an sarok saroy saway
sawayon sawitan saylo sayloha sayod sayohan sayran sayuri sayuron seguridad sibaw sibog sibot sigabo siging sigon sihag sil-it silaka silhig silibrasyon siloy
simang simod simpol sinabtan sinabtanay sinalakot sinalikway sinati sinatian sinaw singa singhag singot singta sinipit sinsilyo sinsitibo sinud-an sinugba sinugo
sinulog sinungog sinurat sinuyo sip-on sipyat sirado sirhan siwil sogilanon subad subida subli subling sublingan sud-an sud-ong sudlan sudlanan sudlonon sudya
sug-ot sugakod sugamak sugba sugdi sugilambong sugilonon sugnod sugong sugoon sugot sugoti sugyot sugyotan suhid suhitan suhito suhot sukdanan sukip sukitsukit
suklan sukmatan sukna suknaan suksok sulagma sulaw sulhog suling sulka sulob sulob-on suloguon sulondon sultan-ay sumad sumalabay sumbag sumbaga sumbalik
sumbanan suminsay sumpaki sumpakiay sumpay sumpayan sunay sundi sungag sunggo sunggod sungka sungog sungsong supak supakon supla supsop surang surbi suroy
suroysuroy susapinday sutaan sutoy suwat suwayi suyop suyopan suysoy tab-ang tabil tabili tabirik tabisay tabo-an taboanan tabok tabokan tabuan tabugon tabunok
tabyog tabyong tadlas tadlong tag-as tagad tagamtam tagamtaman taganas tagaw tagay tagbaw tagbo taghap tagik tagilis tagolilong tagpilaw tagsa tagsatagsa
tagubtob tagudtod tagumtom tagutlo tagyaw-taya tahap tahob tahom tahura tahuri takig takilid takla taklap takob takoban takoling takos takud takus takyap tal-an
talaad-alan talabon talabuk talad talagsa talagsaon talagsaong talahuron talaman talamayon talambuhat talamnan talan-aw talan-awon talarawan talarong talawan-on
talidhay taligsik talikala talimad-on talinghog talinis talithi taliwad-an taliwala taliwan talwas tam-is tamak tamakan tamay tamayon tambayayong tambayayongan
tambi tambok tamod tamparong tampi tampohan tanak tanaman tanamanan tandaya tandi tandog tandugon tangag tangdo tanggong tanghaga tanghay tangkas tangkod
tangkugo tanglag tangpad tangtang tangtangon tanlag tanok tanom tanoma tanos tansa tanto tanum tap-ing tapad tapakan taphan taphaw tapin tapion tapnay tapolan-on
tapot tapun-og taronga tarongi tarungan tarungon tas-on tasal tataw tawhan tawhanon tawhanong tawhay tawhid tayhop tayhupan ti-aw tibulaag tigdaginot tigpaniktik
tigpataliwala tiguwang tihik tihol tiingan tikad tikang tikangan tikasan tikod tilap tilimad-on timaan timailhan timaw timaya timbaya timik tin-aw tin-edyer
tin-ong tinagdang tinagidiyot tinagik tinalikdan tinamban tinamod tinampo tinarong tingala tingba tinghunlak tingkagol tingpamatud tingtanom tingub tingug
tingusbawan tinikas tinood tinubdan tinubdanan tinugyanan tipaka tipas tipik tipoka tirada tiunay torpe tosdanan trabahante trabahanteng tubil tubto tubtub
tudlok tug-an tugahan tugan tugbong tugdang tugdon tugkad tugkaran tugnaw tugob tugpa tugpo tugyan tugyanan tuhap tuhop tukar tukas tukaw tukib tukion tukiron
tukob tukon tuktok tul-an tul-id tulabog tulbagon tulbagonon tulbok tulihok tulis tuliskay tulitigbabaw tulobagon tulod tulok tultol tultolan tulumanon tumanod
tumaw tumbaga tumban tumod tumotubo tun-i tun-ig tundan tungason tungha tunghaa tungkay tunglo tungtong tunob tunok tunol tunong tuntu tunuk tupong tupos tuptop
turagsoy turno tuwad tuwaw tuyhad tuyok tuyop ubay-ubayng ugbok ugdaw ughan ugmad ugmaron ugsad uguis uhong ulahi ulahing ulayo uliluha ulipon ulolan
umalabot umalagad umbaw umbukon undoy ungag ungod ungon ungot unong unongan unsahay usikan usisa usiya uswag utang-kabubut-on utanon utlan utlanan utong uwahi
uyamot uyokan wad-on wagtang wagtanga wagtangon wakat walhan walhon wanang warik watwat wayang wayklaro waylayla wayway welga wisga yagaw-yaw yagayaga yagpis
yampungad yamukat yangungo yatak yaw-an yawyaw yayong yuhum yukbo yukot yutan-on
`;
