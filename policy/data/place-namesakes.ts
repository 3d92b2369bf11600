/**
 * Names of places that are also names of people, or ordinary words: such a word is a place only where
 * the text says so. Collected by hand from the names of the geographic code (house); what is missing
 * here would clear a name, so what is doubtful stands here.
 */

const asSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
  );

/**
 * Given names, surnames and saints: a place only with a word that says so beside it, or with the place
 * it lies in. As `keyOf` gives them.
 */
export const PERSONS_NAMES: ReadonlySet<string> = asSet(`
  adams, adelaide, aglipay, agno, agoncillo, aguilar, aguinaldo, akbar, alaminos, albuera,
  alburquerque, alcala, alcantara, alegria, alfonso, alfonso castaneda, alfonso lista, aliaga,
  alicia, allen, almagro, almeria, alonzo, altavas, amadeo, ampatuan, anda, angeles, anilao,
  antequera, antipas, apolonio, araceli, arevalo, arteche, asuncion, aurora, austin, austria,
  bacon, balagtas, ballesteros, barbaza, barcelona, basco, basilisa, batac, bautista, belison,
  benito soliven, bernard, bicol, bikol, bilar, bonifacio, borbon, borja, boston,
  braulio e dujali, brooklyn, burgos, bustos, cabrera, cadiz, calatrava, candelaria, cardona,
  carles, carlos, carmen, carmona, carolina, casiguran, castilla, castillejos, cavite viejo,
  cervantes, chad, charlotte, chelsea, china, clarin, claver, claveria, clemente, compostela,
  concepcion, conner, consolacion, corcuera, cordon, cordova, corella, cortes, cruz, cuartero,
  cuenca, dagohoy, dakota, dallas, darwin, datu paglas, datu piang, datu salibo, datu unsay,
  del carmen, del gallego, del pilar, delfin albano, denver, diego, dolores, don carlos,
  don marcelino, don victoriano chiongbian, dona remedios trinidad, dr jose p rizal, duenas,
  duero, echague, eden, el salvador, elena, enrile, enrique b magalona, enrique villanueva,
  ermita, escalante, espana, esperanza, espiritu, estancia, famy, fatima, ferrol, flora,
  florence, florida, fortich, francisco, gabaldon, gainza, gandara, garchitorena, garcia,
  garcia hernandez, gary, general emilio aguinaldo, general luna, general macarthur,
  general mamerto natividad, general mariano alvarez, general nakar, general tinio,
  general trias, georgia, gerona, gloria, gonzaga, gonzales, grace, gregorio del pilar,
  guadalupe, gutierrez, hermosa, hernani, hope, ilagan, imelda, infanta, isabel, isabela, israel,
  ivana, jackson, jaen, jamaica, james, jasmine, javier, jimenez, joaquin, jones, jordan,
  jose abad santos, jose dalman, jose p rizal, jose panganiban, josefina, jovellar, joy, juban,
  julian, julita, kalayaan, kent, kyle, la libertad, la paz, la trinidad, labrador, lanuza,
  larena, las nieves, laur, laurel, lavezares, legaspi, legazpi, lemery, leon, leon t postigo,
  leyva, libertad, ligaya, lila, lima, lincoln, llanera, llorente, locsin, lope de vega, lopez,
  lopez jaena, loreto, los banos, lourdes, lualhati, lucban, lucena, luis, luna, luningning,
  lupon, luz, mabini, macarthur, macrohon, maddela, madison, madrid, magallanes, magdalena,
  magsaysay, malvar, mangudadatu, manolo fortich, manuel, marcela, marcelo, marcos, margarita,
  maria, maria aurora, maria clara, martinez, mary, mayumi, medellin, medina, mendez, mercedes,
  merida, miguel, milagros, milan, mina, moises padilla, molina, moncada, mondragon, monreal,
  montana, montevista, munoz, murcia, mutia, narciso, natividad, navarro, nieves, nora, norma,
  noveleta, obando, ocampo, omar, orlando, ortega, ortigas, osmena, padilla, padre burgos,
  padre garcia, pamplona, panganiban, paris, pastrana, pavia, paz, penaranda, penarrubia, perez,
  phoenix, piedad, pilar, pio duran, pio v corpus, placer, plaridel, polanco, pontevedra,
  portugal, presentacion, president carlos p garcia, president manuel a roxas, president quirino,
  president roxas, prieto diaz, prosperidad, pura, quezon, quirino, rafael, rajah buayan, ramon,
  ramon magsaysay, ramos, raymundo, real, reina mercedes, remedios, remedios t romualdez, reyes,
  rita, rizal, rodriguez, romualdez, ronda, rosa, rosales, rosario, roseller lim, rosita, roxas,
  ruiz, sabang, saint bernard, salcedo, salvacion, salvador, salvador benedicto, samuel,
  san agustin, san andres, san antonio, san benito, san carlos, san clemente, san diego,
  san dionisio, san emilio, san enrique, san esteban, san fabian, san felipe, san fernando,
  san francisco, san gabriel, san guillermo, san ildefonso, san isidro, san jacinto, san joaquin,
  san jorge, san jose, san juan, san julian, san leonardo, san lorenzo, san lorenzo ruiz,
  san luis, san manuel, san marcelino, san mariano, san mateo, san miguel, san narciso,
  san nicolas, san pablo, san pascual, san pedro, san policarpo, san quintin, san rafael,
  san remigio, san ricardo, san roque, san sebastian, san simon, san teodoro, san vicente,
  sanchez mira, santa, santa ana, santa barbara, santa catalina, santa clara, santa cruz,
  santa elena, santa fe, santa ignacia, santa josefa, santa lucia, santa magdalena,
  santa marcela, santa margarita, santa maria, santa monica, santa praxedes, santa rita,
  santa rosa, santa teresita, santander, santiago, santo domingo, santo nino, santo tomas,
  santos, sara, sebaste, sebastian, senator ninoy aquino, sergio osmena sr, sevilla, sienna,
  sierra, silang, silvino lobos, sison, socorro, sofia, sofronio espanola, solana, solano,
  soliven, solsona, sultan kudarat, sydney, taal, taft, talavera, teodoro, teresa, teresita,
  ternate, tinio, tobias, tobias fornier, toledo, tolosa, tomas, tomas oppus, torres, torrijos,
  trento, trinidad, tudela, urbiztondo, urdaneta, uson, valderrama, valencia, valentin,
  valenzuela, valladolid, vera, veronica, veruela, vicente, victoria, victorias, vienna, villa,
  villaba, villanueva, villareal, villasis, villaverde, vincenzo a sagun, vinzons, virginia,
  washington, wright, zaragoza, zarraga, zumarraga
`);

/**
 * Words of English, Tagalog, Cebuano and Spanish: where a sentence begins with one, its capital proves
 * nothing. As `keyOf` gives them.
 */
export const WORDS: ReadonlySet<string> = asSet(`
  alabat, anao, angat, antique, atok, aurora, baao, baco, bacong, badian, bago, bagong silang,
  balete, balite, balud, banawe, banga, bangar, bani, bantay, bantayan, banton, baras, barili,
  basud, bath, bato, batuan, bay, bayabas, bayang, baybay, bergen, biri, boac, bokod, bongabon,
  bubong, buenavista, buffalo, buhi, bula, bulan, buluan, butig, caba, cabugao, calape, can avid,
  cantilan, car, cateel, catmon, cawayan, central, chad, chile, city, cologne, columbio, como,
  cork, coron, cuba, culasi, culion, dao, dapa, daram, dili, dinagat, dinas, dingle, duran, eastwood,
  el nido, essen, fairview, ferry, galas, gapan, general, goa, grove, gubat, guinea, hull, iba,
  ilog, initao, ipil, iran, itogon, jaro, jersey, juban, kabayan, kalayaan, kananga, kapalong,
  kapatagan, katipunan, kauswagan, kawayan, kawit, labo, labrador, lagro, lakewood, lala,
  lambayong, las navas, lawaan, lazi, lian, libon, ligao, limay, lipa, loay, lobo, loboc, looc,
  loon, lupi, maasin, mabuhay, magdiwang, mahinog, mainit, malate, malay, mali, malinao, malita,
  manay, manito, masiu, mataasnakahoy, matalom, mati, matungao, mobile, mobo, molave, munai,
  nabas, naga, narra, naval, navas, nice, niger, nir, oas, oman, opol, orange, orani, oras, orio,
  orion, paco, paete, pakil, palanas, palayan, palo, paluan, panay, pandan, pangil, parang,
  pasil, passi, pata, payao, peru, pikit, pila, pili, pinili, placer, poblacion, pola, poro,
  port area, project, prosperidad, province, pugo, reading, real, rockwell, ronda, sagay, salay,
  salug, samal, sampaloc, santol, sigay, sigma, silang, silay, sinait, split, sual, suba, sulat,
  sulop, suyo, taal, tabaco, tago, talisay, tanza, taytay, timog, tiwi, togo, toril, tuba, tubo,
  tubod, tuburan, tunga, tupi, turkey, turtle islands, tuy, ubay, upi, uson, viga, wao, york
`);
