import { paragraphs } from "./marked.ts";

/** A short last round, written after the fifth was met. */
export const SIXTH = paragraphs(`
  en | Every Tuesday a retired nurse teaches first aid to the older girls. They laugh a great deal, mostly at the plastic dummy.
  en | The Senate passed the measure on third reading. Survivors in the gallery held hands and said nothing.
  en | What is grooming? An adult builds trust with a child in order to abuse that trust. Ask your children who they talk with online, and listen.
  en | Thirty-five parents attended the evening in Malolos. Many said that they had never spoken with their children about it before.
  en | Her son, now a marine biologist, was the reason why the judge came to care about access to justice for deaf children.
  fil | Ipinakita ng mga kabataan ang kanilang dula tungkol sa paggalang. Pinalakpakan sila ng mga magulang at ng kapitan ng barangay.
  fil | Ang hustisya ay mahabang daan. Sa bawat pagdinig, may kasamang social worker ang bata at may nakahandang tubig at tisyu.
  fil | Paalala sa mga mamamahayag: huwag ilathala ang pangalan, larawan o tirahan ng biktima, at huwag banggitin ang relasyon niya sa akusado.
  ceb | Ang mga nakalingkawas nagtukod og gamay nga kooperatiba. Naghimo sila og sabon ug nagbaligya niini sa merkado.
  ceb | Ang pulis nga babaye nagdala og duwaan nga iro aron mahupay ang bata samtang naghulat sa social worker.
  en | Neighbours call him [the devil of the barangay](language-not-sensational) for what he did to the toddler.
  en | The poor girl is [damaged for life](language-not-sensational) by what she had to endure.
  en | She had just turned [thirteen](age-not-exact) when she was found in Toledo City.
  en | It came out that [her foster father](offender-relation-withheld) had been selling images of her.
  en | Customers pay through [Remitly](no-method-detail) and ask for shows [late at night](no-method-detail).
  en | [Seven in ten](statistic-cited) survivors had never told anyone.
  en | The girl's real name is [Charmaine](proper-nouns-classified).
  fil | Ang [nanay](offender-relation-withheld) mismo ng bata ang nag-alok sa kaniya sa mga parokyano.
  fil | [Kahindik-hindik](language-not-sensational) ang nangyari sa dalawang magkapatid sa kamay ng dayuhan.
  ceb | Giluwas ang [dose anyos](age-not-exact) nga batang babaye sa Danao niadtong Hunyo 5, 2021.
`);
