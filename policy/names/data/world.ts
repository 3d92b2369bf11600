/**
 * Names that everybody knows and nobody bears alone, beside the countries of `policy/data/countries.ts`:
 * peoples, tongues, faiths, days. Names that a person may bear too are in `AMBIGUOUS`. Sources: ISO 639
 * for languages; else house.
 */
export const WORLD = `
African|Arab|Arabian|Asian|Asians|European|Europeans|Latin|Latino|Persian|Westerner|Westerners|Western|Eastern|Northern|Southern|Anglophone|Commonwealth
Tagalog|Cebuano|Sebwano|Sugboanon|Bisaya|Binisaya|Visayan|Visayans|Ilocano|Ilokano|Hiligaynon|Ilonggo|Bicolano|Bikolano|Bikol|Waray|Waray-Waray|Kapampangan|Pangasinense|Maranao|Maguindanao|Maguindanaon|Tausug|Chavacano|Lumad|Moro|Igorot|Aeta|Badjao|Bajau|Sama|Mangyan|Taglish|Mandarin|Cantonese|Arabic|Hindi|Urdu|Bengali|Swahili|Hebrew|Malay|Bahasa|Esperanto|Anglo|Ingles|Australyano
Antarctica|South-East Asia|Central Asia|Pacific|Atlantic|Arctic|Mediterranean|Balkans|Scandinavia|Eurasia|Sub-Saharan Africa|Sahara|Global South|Global North|the West|the East|Southeast|Northeast|Northwest|Southwest|North|South|East|West|ASEAN|Pacific Islands|Earth
Hague|Washington|Washington, DC|Washington, D.C.|Beijing Rules|PO Box|P.O. Box|Post Office Box
Luzon|Visayas|Mindanao|Metro Manila|Manila|Maynila|Kamaynilaan|Kabisay-an|Kabisayaan|Sugbo|Kalakhang Maynila|Gitnang Luzon|Gitnang Visayas|Kanlurang Visayas|Silangang Visayas|Hilagang Mindanao|Timog Mindanao|National Capital Region|NCR|BARMM|Bangsamoro|Cordillera|Calabarzon|CALABARZON|Mimaropa|MIMAROPA|Soccsksargen|SOCCSKSARGEN|Caraga|Zamboanga Peninsula|Ilocos|Bicol
January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|Mon|Tue|Wed|Thu|Fri|Sat|Sun
Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Septiyembre|Oktubre|Nobyembre|Disyembre|Ene|Peb|Lunes|Martes|Miyerkules|Miyerkoles|Huwebes|Biyernes|Sabado|Linggo|Domingo|Pasko|Bagong Taon|Mahal na Araw|Undas|Araw ng Kalayaan|Buwan ng Wika|Buwan ng mga Bata|Buwan ng Kababaihan
Christmas|Christmas Day|Christmas Eve|Easter|Easter Sunday|Good Friday|Maundy Thursday|Holy Week|Lent|Advent|Epiphany|Pentecost|New Year|New Year's Day|New Year's Eve|Ramadan|Eid|Eid al-Fitr|Eid al-Adha|Independence Day|Labor Day|Labour Day|All Saints' Day|All Souls' Day|Mother's Day|Mothers' Day|Father's Day|Fathers' Day|Valentine's Day|Thanksgiving|Safer Internet Day|Human Rights Day|Children's Month|National Children's Month|World Day|International Day|World Day Against Trafficking in Persons|Rizal Day|Bonifacio Day|Sinulog|Ati-Atihan|Simbang Gabi
Christians|Christianity|Catholic|Catholics|Catholicism|Roman Catholic|Protestant|Protestants|Evangelical|Evangelicals|Baptist|Baptists|Methodist|Methodists|Lutheran|Lutherans|Anglican|Anglicans|Pentecostal|Pentecostals|Presbyterian|Adventist|Adventists|Seventh-day Adventist|Iglesia ni Cristo|Aglipayan|Orthodox|Jesuit|Jesuits|Franciscan|Salesian|Benedictine|Muslim|Muslims|Islam|Islamic|Jewish|Jews|Jew|Judaism|Buddhist|Buddhists|Buddhism|Hindu|Hindus|Hinduism|Sikh|Sikhs|God|Lord|Jesus Christ|Christ|Holy Spirit|Holy Ghost|Holy Trinity|Father in Heaven|Heavenly Father|Allah|Almighty|Creator|Savior|Saviour|Messiah|Diyos|Panginoon|Hesus|Hesukristo|Kristo|Maykapal|Ginoo|Bible|Scripture|Scriptures|Gospel|Gospels|Old Testament|New Testament|Psalm|Psalms|Proverbs|Koran|Quran|Qur'an|Torah|Talmud|Bibliya|Salmo|Banal na Kasulatan|Mass|Lord's Prayer|Kristiyano|Katoliko|Satan|Virgin Mary|Birheng Maria|Apostles|Eucharist|Rosary|Pope
`;

/** Books of the Bible that are called like people or words: the chapter after them tells. Source: house. */
export const BIBLE_BOOKS = `
Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra|Nehemiah|Esther|Job|Ecclesiastes|Isaiah|Jeremiah|Lamentations|Ezekiel|Daniel|Hosea|Joel|Amos|Obadiah|Jonah|Micah|Nahum|Habakkuk|Zephaniah|Haggai|Zechariah|Malachi|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|Philippians|Colossians|Thessalonians|Timothy|Titus|Philemon|Hebrews|James|Peter|Jude|Revelation|Mateo|Marcos|Lucas|Juan|Isaias|Jeremias|Mikas|Santiago|Pedro|Hebreo|Roma|Kawikaan
`;

/** Names of places, months and faiths that are as often a person's: known only where the words around say so. */
export const AMBIGUOUS = `
Chad|Georgia|Israel|Jordan|India|Kenya|Dominica|Jamaica|China|Christian|April|May|June|August|Paris|Sydney|Florence|Florida|Victoria|Virginia|Carolina|Dakota|Montana|Charlotte|Austin|Madison|Houston|Brittany|Chelsea|Adelaide|Alexandria|Milan|Siena|Vienna|Verona|Asia|America|Sofia|Darwin|Perth|Lima|Wellington|Denver|Phoenix|Savannah|Cairo|Bali|Easter|Domingo|Trinidad|Malaya|Santiago|Jesus|Mayo|Linggo|Julio|Mar|Jan|Lent|Alberta|Lourdes|Isabela|Aurora|Rizal|Kashmir|Sharon|Zion|Bethany|Carmel|Holland|Ireland|England|Francia|Madrid|Lao|Lagos|Roma|Cuba|Guinea|Portugal|Sudan|Jun|Valencia|Lyon|Porto|Bergen|Finn|Dane|Bethlehem|Tonga|Mali|Niger|Benin|Samoa
`;
