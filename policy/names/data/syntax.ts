/** Words by which a sentence shows that its first word is somebody. Small letters. Source: house. */

/** What people do, as it follows a name: past and present. Endings in -ed are told by their form. */
export const PERSON_VERBS = `
was had told said says tells asked asks cried cries ran went goes came grew knew saw met left lost kept felt thought wanted wants wished wishes remembered remembers recalls
dreams dreamed dreamt lives lived loved loves liked likes hated hates learned learnt learns studied studies studying works worked wrote writes reads read spoke speaks sang sings slept sat stood
hid fled escaped returned returns began started starts finished became becomes testified testifies whispered shouted screamed smiled smiles laughed laughs hugged prayed prays stayed stays moved
hopes plans attends enjoys enjoyed shares shared thanks thanked thinks believes believed knows understands understood hears heard sees looks looked watched watches plays played helps helped
took takes gave received got gets made bought sold sent found finds pleaded confessed denied admitted recruited groomed abused exploited threatened forced paid arranged
agreed refused tried tries struggled struggles suffered waited waits walked walks woke wakes turned lay lied admits insists explains explained added adds recounts recounted adjusted
isn't wasn't hadn't didn't doesn't couldn't wouldn't can't won't never still also just now always often finally soon later eventually once did does could would has
ay nagsabi nagsalita umiyak
`;

/** What a thing of the mind does, or what is done to it: no evidence of a person. */
export const THING_VERBS = `
fills filled grows grew remains remained rises rose matters means comes came prevails endures sustains drives flows springs abounds requires demands begins starts changes makes replaces replaced returns heals brings gives lies wins is are can may will must should
takes works transforms calls calling leads restores needs for
`;

/** Names that are words for what has no body: of these a text may tell without telling of anybody. */
export const ABSTRACT_NAMES = `
hope joy faith grace mercy charity patience love justice destiny harmony unity liberty trinity serenity clarity prudence felicity verity amity glory blessing
miracle treasure fortune heaven chastity honor honour constance dawn summer autumn april may june august easter will mark art grant bill page comfort
pag-asa ligaya dalisay pag-ibig lualhati luningning liwayway diwa malaya buhay tala bituin amihan
`;

/** After "was", what says that a thing of the mind is spoken of. */
export const THING_STATES = `
restored served done denied delayed achieved upheld lost renewed found rekindled gone needed central key possible everywhere enough replaced stronger important essential not there in at the what all never always still
`;

/** Who somebody is. */
export const PERSON_NOUNS = `
girl boy child baby toddler teen teenager woman man lady mother father sister brother daughter son twin cousin niece nephew survivor victim witness student pupil graduate learner teacher nurse leader friend advocate
farmer fisherman driver vendor worker volunteer youngest eldest orphan minor adult person neighbor neighbour classmate grandmother grandfather aunt uncle wife husband mom dad kid
`;

/** Pronouns of one person. */
export const PERSON_PRONOUNS = `she he her his him hers herself himself siya niya kaniya kanya kaniyang kanyang iyang iyaha niyang siyang`;

/** Words after which a month or a place is meant. */
export const BEFORE_TIME_OR_PLACE = `
in by until till since before after from to during of last next this early late mid every each between and through throughout around about across near within outside inside into toward towards at via for kada matag bawat ngayong noong nitong tuwing sa ng mula hanggang niadtong karong gikan
`;

/** Words that introduce a name. */
export const NAMING_WORDS = `named nicknamed called alias alyas aka a.k.a renamed ginganlan gitawag pinangalanang nagngangalang nangangalang palayaw`;
