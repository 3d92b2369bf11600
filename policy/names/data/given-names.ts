/**
 * Given names, common in the Philippines and in the countries that offenders and staff come from, in
 * small letters and without accents: by these a name is known where nothing else shows it (in small
 * letters, in an address, where it is a word too). Names of nobody in particular. Source: house, from
 * the commonest names of the Philippine and United States civil registers.
 */
export const GIVEN_NAMES = `
maria mary marie mariel marielle marites maritess maribel maribeth marisol marissa marisa maricel maricar marivic
mariano marianne mariana marilou marilyn marlyn marlon mario marcelo marcelino marcela marco marcos marcus margarita margaret
margie marjorie marjo martha martin martina marvin mark mary-ann maryann maryjane mae may maya mayumi melanie melissa melody melvin
melinda mercedes mercy merlinda merlyn merly michael michelle michaela micah mica mikaela miguel mila milagros mildred minerva
miriam mirasol mitch moises monica monique myla myra myrna nadia nanette naomi natalie natasha nathan nathaniel nelia nelson
nenita nena nene nestor nicanor nicholas nicole nick nicky nico nida nilda nilo nina nino noel noemi nolan nona nonoy nora norma norberto norman norwin
octavio ofelia olga olive oliver olivia omar orlando oscar oswaldo pablo paolo paola pamela patricia patrick patience patty
paul paula pauline paulo pedro penelope perla perlita peter phil philip phoebe pilar pinky precious princess prince priscilla prudence
queen queenie quincy rachel rafael raffy ralph ramil ramir ramiro ramon ramona randy raquel raul ray raymond raymart rebecca reggie
regina reginald reina remedios renato rene renz rey reymark reynaldo reynante rhea rhoda rica ricardo richard ricky rina rita rizalina
rizza robert roberta roberto robin robina rochelle roda rodel rodolfo rodrigo rogelio roger roland rolando roldan romeo romulo ronald ronaldo ronel
ronnie rosa rosalie rosalina rosalinda rosalyn rosamie rosana rosanna rosario rose roseann rosemarie rosemary roselyn rosemae rosie rosita rossana
rowel rowell rowena roxanne roy ruben ruby rudy rufino ruel russel russell ruth ryan sabrina sally salvador salvacion sam samantha samson
samuel sandra sandy santiago sara sarah saturnino sean sebastian selena serafin serena sergio shaina shane shanelle shara sharlene
sharmaine sharon sheena sheila shekinah shella sherlyn sherwin sheryl shiela shirley simeon simon simona sofia sonia sonny sophia
sophie stella stephanie stephen steve steven susan susana susie suzette sylvia teddy teodora teodoro teofilo tere teresa teresita tessie
thea thelma theresa therese theo thomas tim timothy tina tirso tito tom tomas toni tony tricia trina trisha trixie trinidad ulysses
ursula valentina valentino valerie vanessa venus vera vergel verna veronica vic vicente vicky victor victoria vilma vince vincent violeta violy
virgie virgilio virginia vivian viviana vivien wally walter wanda warren wendell wendy wenceslao wilbert wilfredo will william willie wilma
wilson winston xander xavier yasmin ynah yolanda yolly yvette yvonne zachary zaira zandro zenaida zeny zoe zoey zoren
aaron abby abdul abegail abel abigail abner abraham ada adam adela adelaida adele adelina adolfo adora adrian adriana adriano agapito agatha agnes
agustin aida aileen aiza alan albert alberto alden aldrin alejandra alejandro alex alexa alexander alexandra alexis alfie alfonso alfred
alfredo ali alice alicia alison allan allen allyson alma alona alondra alphonse althea alvin alyanna alyssa amado amalia amanda amara amber amelia
amparo amy ana anabel anabelle anacleto analiza analyn anastacia anastacio andrea andrei andres andrew andy angel angela angelica angelika
angelie angeline angelina angelita angelito angelo anita anjanette ann anna annabel annabelle annaliza anne annie anselmo anthony antonia antonina antonio apolinario apple april
arabella aria ariana ariane arianne ariel arlene arlyn armand armando armida arnel arnold arnulfo aron arsenio art artemio arthur arturo arvin arwin ashley
asuncion athena aubrey audrey augusto aurea aurelia aurelio aurora austin avelina avelino ava baby bambi barbara bart bartolome basilio beatrice
beatriz belen belinda bella ben benedict benedicta benedicto benigno benilda benita benito benjamin benjie bennie bernadette bernard bernardita
bernardo bernie bert bertha berto beth bethany betty beverly bianca bien bienvenido bill billy blanca blessie blessy blessing bob bobby boboy bong bongbong bonifacio
boy boyet brad bradley brando brandon brenda brent brian briana bridget brigida brittany bruce bruno bryan bryce buboy caleb calixto
camila camille candelaria candida candy caridad carina carl carla carlito carlo carlos carlota carmela carmelita carmelo carmen carmencita
carmina carol carolina caroline carolyn cassandra cassie catalina catalino catherine cathy cecile cecilia cecilio celeste celestino
celia celina celso cesar charina charisse charito charity charlene charles charlie charlotte charmaine chastity chelsea cherie cherry cherrylyn cherry-ann
cheryl chester china chloe chona chris christabel christel christia christian christie christina christine christopher christy chrissie cindy claire
clara clarence clarissa clarita claro claudia claudio clemente clementina cleo cleofe clifford clinton colin colleen concepcion concha conchita conrado
consolacion constance constancia constancio consuelo cora corazon cordelia corinne cornelia cornelio cory craig crisanto crisanta crispin crispina cris criselda cristel cristina
cristine cristeta cristian cristobal cristy crystal cynthia cyril cyrus daisy dale dalia dalisay damian dan dana daniel daniela danica danilo
danny dante daphne daria dario darlene darren darwin dave david dawn dean debbie deborah delfin delfina delia delilah della demetria demetrio dencio denise
dennis denver derek desiree dessa destiny dexter diana diane dianne dick diego diether digna dina dindo dingdong dinah dino diosdado divina divine dodong dodoy dolly dolores
dominador dominga domingo dominic don donald donna donnabel dora doreen doris dorothy dorotea doroteo doug douglas duane dulce dylan earl eden eddie edelyn edgar edgardo edilberto edith
edmund edmundo edna eduardo edward edwin efren eileen elaine elden eleanor elena eleonor eleuterio eli elias elijah elisa eliseo eliza elizabeth ella ellaine ellen elma elmer eloisa eloy
elsa elsie elvie elvira elvis emelita emeline emerita emerson emil emilia emiliano emilio emily emma emmanuel emmie engracia enrico enrique eric erica erich erik erika erlinda erma ermelinda
erna ernest ernestina ernesto ernie erwin esmeralda esperanza estela estelita ester esther estrella ethan eufemia eugene eugenia eugenio eula eulalia eunice eusebia eusebio eva evan evangeline eve
evelyn evita fabian faith fatima faustina faustino faye fe federico felicia feliciano felicidad felicitas felicity felipa felipe felisa felix felma ferdie ferdinand fermin fernan fernanda fernando fidel fidela filemon
filipina filomena flavia flavio flor flora florante florence florencia florencio florentina florentino florian florida florita floyd fortunato fortune francesca francia francine francis francisca francisco
franco frank franklin franz fred freddie frederick fredo freya gabby gabriel gabriela gabrielle gary gavin gemma gen gene genevieve genoveva geoffrey george georgia georgina gerald geraldine gerard gerardo gerlie germaine german
gerry gertrudes gian gideon gil gilbert gilberto gilda gina ginger ginalyn girlie giselle gladys glen glenda glenn gloria glory godfrey godofredo gordon grace gracia graciano gracie graciela grant greg gregorio gregory gretchen greta
griselda guadalupe guia guido guillermo gus gustavo gwen gwendolyn hailey hannah hans harlene harold harriet harry harvey hazel heart heather heaven hector heidi helen helena henry herbert heriberto hermie herminia
herminio hermogenes hernan hilario hilda hiraya honey honeylyn honorata honorio hope horacio howard hubert hugo ian ignacia ignacio iluminada ilona imelda ina inday ines inez inocencia inocencio irene irish irma isaac isabel isabela isabella isagani isaiah isidra
isidro ismael israel ivan ivy jack jackie jackielou jacky jacob jacqueline jacquelyn jade jaime jairus jake jamaica james jamie jan jana jane janelle janet janette janice janina janine jared jasmin jasmine jasper javier jay jayden jayjay jayson
jean jeanette jeanne jed jeff jefferson jeffrey jemima jen jenalyn jenelyn jennelyn jennica jennie jennifer jenny jennylyn jeramie jerald jeremiah jeremy jeric jericho jerico jermaine jerome jerry jervin jess jessa jessabel jesse jessica jessie jesus jet jewel jezebel
jezreel jhon jhona jhonalyn jhun jill jim jimboy jimmy jinky jo joan joana joanna joanne joaquin jobelle jocelyn jodie joe joebert joel joemar joey john johnny johnpaul johnrey jojo jolina jolly jomar jomari jon jona jonah jonalyn jonas jonathan jonel jonjon jordan jorge jose josefa josefina josefino joseph josephine josh joshua josie jovelyn
jovito joy joyce joycelyn joylyn juan juana juancho juanito juanita judah judith judy jude juli julia julian juliana julianne julie julieann juliet julieta julieto julio julius jun juna junjun junalyn june junel junior junrey justin justina justine justice juvy juvelyn kaila karen
karina karl karla karlo kate katherine kathleen kathryn kathy katie katrina kath kaye kayla keith kelly kelvin ken kenji kenneth kent kevin kian kiara kim kimberly king kiko kirk kirsten kit kobe kris krisha krishna krista kristal kristel kristelle kristian kristina kristine kristoffer krizza krystal krystel kurt kyla kyle
laarni lady lalaine lance lani lanie lara larry laura laureen laurel lauren laurence laurie lawrence lea leah leandro leanne lebron leila leilani leizl lemuel lenie lenny leo leobardo leon leonard leonarda leonardo leonel leonida leonila leonilo leonor leonora leopoldo leslie leticia lettie levi levy lexi
leyla leonisa liam liberty librada lida liezel liezl ligaya lilia lilian liliana lilibeth lillian lily lilybeth lina linda lindsay ling lingling lino lisa lita liwayway liz liza lizel lizette lloyd lois loida lolita longlong lora lorena lorenz lorenza lorenzo loreta loretta loreto lorie lorna lorraine lota lotlot lou louie louis louisa louise lourdes
love lovelyn lovely lualhati lucas lucena lucia luciana luciano lucila lucille lucio lucita lucky lucrecia lucy ludivina luis luisa luisito luke luna luningning lutgarda luz luzviminda lyca lyka lydia lyn lynette lynn lyra mabel mac macario mackenzie madeline madelyn madison magdalena magdaleno maggie mahal maita maja malaya malou malvin manny manolito manolo manuel manuela mara marc
mateo matilda matilde matt matteo matthew maureen maurice mauricio max maxima maximo maxine mayen maymay mel melba melchor mena meldy meryl meljun mhel mhay mikee mike mikay mimi mina mindy mira miracle misty mona mutya nanding nards narcisa narciso nash natividad neil neneng nerissa ness nessa neriza nimfa nikki nikko nimuel ningning nog nonong nory noy noynoy oca odessa odette omeng
onofre oping orly osang oyet pacita pacifico paciano paeng pancho paraluman paquito pat patrocinio paz pearl peach pepe pepito perfecta perfecto petra petronila pia pio piolo pining pol policarpio polly porfirio potenciana primitiva primitivo priscila procopio purificacion purita rain rainier raine ramel rambo ramcel rayver reah rebekah redentor remia remy rhian rhodora ria rich ricarda rico riley rio riza river rob roan robby roche rocky rod
roderick rodney roel romana romel romano rommel romy ron rona roni ronilo roque rosauro rosendo rosel roselle rosette roslyn rowan rox roxy ruffa rufina ruthchel ruwena sabina sadie sage saira salome samara sammy sancho sarita scarlett scott selma senen severino sevilla shaira shan shania shaun shawn shayne sheilla shelly shem sherry shy sienna silverio silvestre silvia simplicio sky sol soledad solomon solita
star starlyn stanley stefanie stewart stuart sue summer sunny sunshine susanita sweet tala tantoy tatiana ted telesforo teo teody tess tessa thalia tiffany timmy tin tinay tintin toby todd totoy tonton topacio toto tracy travis treasure tristan troy trudy ty tyler tyrone valeriano valeria val vangie vanjo vener venancia venancio vernon vhong vida vina violet virgin vito vivencio von wena wenzel weng wes wesley wilbur wilfred wilhelmina willy willyn winnie winona woody xyra yanni yna yan ynez ysa ysabel yuki yuri zaldy zara zeke zion zosimo zita zyra bituin amihan diwa dakila hannibal harmony serenity trinity unity verity amity clarity autumn dove wren coral amethyst opal
mohammad muhammad mohamed ahmad ahmed abdullah ibrahim ismail hassan hussein fatimah aisha aminah khadija maryam zainab norhaya sittie jamal khalid yusuf hamza bilal samir nur nurul siti farid faisal rashid salim saleh tariq amir amira
noah mason logan aiden jackson grayson owen wyatt carter hunter connor cameron colton landon parker chase cooper easton jaxon hudson lincoln bentley brody kaden kai ryder tucker weston sawyer declan silas bennett emmett
ingrid sven lars bjorn olaf gunter jurgen klaus wolfgang dieter heinz heinrich pierre jean-pierre francois jacques henri philippe giovanni giuseppe luigi marcello dmitri sergei nikolai svetlana hiroshi takeshi yoko akira wei ming jing li xin hao chen ravi sanjay anil sunita priya deepak rajesh suresh vijay arjun
nigel graham trevor clive barry geoff alistair callum hamish duncan angus fiona gillian hilary bronwyn rhys gareth niall siobhan aoife colm brendan kieran seamus
boyong budoy bugoy butch caloy chit ching chito dado dagul dads dagohoy ditas doray edong empoy entoy gigi girly isko iking jepoy jepjep jaja kikay kokoy kulas lando lito loloy manding maning maring maricris marichu maricor marifi marifel marietta mariz marj marlene marlou marnelli merlita mhariel minda nanoy nonie nonito oyo pedring peping pidiong ponyong popoy puring ramram sining tasyo tibo tikboy titing tiyago tonyo totong turing yeng yoyoy
analou anamarie annalyn arlyne bernalyn carolyne chenelyn cherilyn chonalyn cristalyn daryl darlyn emelyn ericka gelyn genalyn geralyn gerlyn glorylyn graceline ivylyn janelyn jaylyn jecelyn jerlyn jessalyn jhoanna jhen joanalyn jocel jonnalyn josalyn joselyn juliebeth katelyn kathlyn kimverly leslyn lhyn lovejoy lynlyn lyza melyn merilyn michelyn myralyn nikalyn norilyn ranelyn reanalyn rechelle remalyn reymalyn rhealyn richelle riezl riezel rizalyn rizelle roselie roxan ruffalyn shayna sherelyn shielamae venilyn vhealyn wilmalyn zyrelle
`;

/** Of these, names that word lists hold too, and that nobody writes as words. */
export const NEVER_WORDS = `
jenny jean nelson romeo timothy veronica graham emerita dolores maria margarita martin moises nick noel oliver patty peter phoebe randy rhea roger rowel sally sheila sonny teddy tom tony victor wally angelica bobby bong brad candida
charlie chester colleen dick dolly elmer ester gabby harry hector jake james jared jimmy joey john johnny josh kelvin lino mac matt mike ted willy polly jack bob ken troy
paulo aaron alison ariana damian joy-joy
`;
