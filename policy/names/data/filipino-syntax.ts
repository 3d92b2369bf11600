/** Small words by which a Filipino sentence is read, Tagalog and Cebuano. Small letters. Source: house. */

/** What stands after a predicate and is no root of a list. */
export const AFTER_PREDICATE = `
ang ng nang sa mga si sina ni nina kay na pa ba po din rin nga ug og ako ka siya kami tayo kita sila kamo kayo ko mo niya namin natin ninyo nila namo
nato nako nimo inyo dayon kini kana ito iyan ra man lang lamang gyud gayod kaayo gihapon usab pud sad daw raw naman muna talaga
`;

/** What links a noun or adjective to the next one: a person's name would have "si" before it there. */
export const LINKING = `
ng na nga sa mga po
`;

/** Of whom a name is told: "Marisol ang pangalan niya", "Rosal ang biktima". */
export const NAMED_BY = `
tawag pangalan ngalan palayaw angga unang una biktima survivor batang bata babae babaeng lalaki dalagita pinakabata panganay bunso
`;

/** By their share a line is known for Filipino. */
export const FREQUENT = `
ang ng mga sa ay si ni kay sina nina nang hindi dili nga ug og siya sila kami kanila kaniya niya nila namin ito kini para kung kapag aming ating
inyong kon na ba ko mo po rin din iyang ilang atong among imong nato namo usa bawat kada upang dahil ako akong gikan noong may kang tuwing huwag ayaw
natin ninyo kayo tayo ikaw kamo silang ano sino saan unsa asa kinsa
ka kaming tayong siyang niyang nilang naming nating kaniyang kanyang kanilang kanya kaayo gyud gayod usab wala walay adunay niini niadto kanato kanamo
`;

/** Pronouns of prayer, which have a capital for reverence: "Bigyan Mo", "to You". */
export const REVERENT = `
mo ka ikaw kayo iyo iyong kanimo nimo imo imong ninyo siya niya kaniya kanya kaniyang kanyang
`;
