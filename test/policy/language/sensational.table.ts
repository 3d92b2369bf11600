import { rows } from "./table.ts";

export const SENSATIONAL = rows(`
  ! The 12-year-old girl survived a [horrific ordeal] before she was found.
  ! She was only nine when her [innocence was stolen].
  ! A [shocking] video showed how the boy was abused.
  ! The girl was [lured into a life of sin] by a man she met online.
  ! The boy’s life was [ruined] by what was done to him.
  ! The [helpless] child was found in a [house of horrors].
  ! The girl was [damaged goods] in the eyes of the village.
  ! She was an [innocent angel] whose [childhood was taken] by abuse.
  ! The girl told of the [unspeakable] things that were done to her.
  ! The teenager was exploited by a [monster].
  ! A [sex scandal] with a 15-year-old pupil shook the town.
  ! He took part in a [lewd show] with a girl of eleven.
  ! The little boy was kept as a [plaything].
  ! She lost her [virginity] when she was abused at thirteen.
  ! The survivor’s [nightmare] began when she was ten and was exploited online.
  ! The [seductive] teenager was abused by her teacher.
  ! The girl was turned into a [sex toy] for strangers, and she was eight.
  ! Isang dalagita ang dumanas ng [kahindik-hindik] na pang-aabuso.
  ! Ang batang babae, 12 anyos, ay biktima ng [karumal-dumal] na krimen.
  ! [Nakakagimbal] ang sinapit ng bata na inabuso sa sarili niyang tahanan.
  ! Nasira ang [puri] ng dalagita matapos siyang abusuhin.
  ! [Makalilisang] ang nahitabo sa batang babaye nga giabuso.
  ! Ang bata nga giabuso nakasinati og [makahahadlok] nga kasinatian.
  ! The victim, a boy of seven, suffered [unimaginable horror].
  ! The youngest [sex slave] was a girl of six, who was abused for years.
  ~ It is a [horrific] crime against children.
  ~ The [shocking] scale of online abuse of children calls for action.
  ~ These [heinous] acts against minors must stop.
  ~ [Karumal-dumal] na krimen ang pang-aabuso sa mga bata.
  ~ [Evil] men exploit children for money.
  The typhoon was a horrific experience for the whole coast.
  A shocking number of roads were flooded in December.
  The girl was abused and is now safe.
  The boy was exploited online for two years and is now in care.
  She is doing well at school and wants to become a nurse.
  The court found the man guilty of the abuse of two children.
  Survivors speak for themselves, and are never reduced to what happened to them.
  The children’s choir sang like angels at the Christmas party.
  She dreams of a house by the sea and a dog.
  The monster in the school play was made of paper, and every child laughed.
  He lost his job when the bank was ruined by the crisis.
  The team’s nightmare was traffic on the way to the workshop.
  The scandal over the road budget delayed the bridge.
  The girl has found her voice and leads a youth group.
  Ligtas na ang bata at nakabalik na sa paaralan.
  Matapang na nagsalita ang dalagita sa harap ng hukuman.
  Nakakagimbal ang lakas ng bagyo na tumama sa Bicol.
  Luwas na ang bata ug nagpadayon sa iyang pagtungha.
  Ang mga bata nagkanta ug nagsayaw sa plasa.
  Parents were shocked by the price of school books.
  The survivor was the guest of honour at the graduation.
  Do not use words such as these about a child: they hurt.
  The judge spoke gently to the girl before she gave evidence.
  The boy was afraid at first; a social worker stayed with him.
  Child sexual abuse is a serious crime with lasting effects.
`);
