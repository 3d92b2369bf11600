import type { CleanParagraph } from "./paragraph.ts";

export const TUNING_FILIPINO: readonly CleanParagraph[] = [
  {
    id: "fil-ano-ang-osaec",
    language: "fil",
    text: "Ang online na pang-aabuso at pagsasamantalang sekswal sa mga bata (OSAEC) ay isang krimen. Maaari itong mangyari sa lungsod o sa probinsiya, at walang bata ang dapat sisihin. Kapag may nagsalita agad, mas mabilis na natutulungan ang bata.",
  },
  {
    id: "fil-saan-mag-ulat",
    language: "fil",
    text: "Saan ako maaaring mag-ulat? Tumawag sa 1343 Actionline, sa Bantay Bata 163, o sa 911 kung may agarang panganib. Maaari ring lumapit sa Women and Children Protection Desk ng pinakamalapit na himpilan ng pulisya. Hindi ilalabas ang inyong pangalan.",
  },
  {
    id: "fil-batas",
    language: "fil",
    text: "Ayon sa Batas Republika Blg. 11930 na ipinasa noong 2022, may tungkulin ang mga internet service provider, bangko at remittance center na iulat ang kahina-hinalang gawain. Pinalitan nito ang Batas Republika Blg. 9775 o Anti-Child Pornography Act of 2009.",
  },
  {
    id: "fil-estadistika",
    language: "fil",
    text: "Ayon sa pag-aaral na Disrupting Harm in the Philippines ng UNICEF, ECPAT at INTERPOL (2022), 20 porsiyento ng mga batang gumagamit ng internet na may edad 12 hanggang 17 ang nakaranas ng malubhang pang-aabuso online sa loob ng isang taon.",
  },
  {
    id: "fil-pagsasanay",
    language: "fil",
    text: "Noong ika-8 ng Mayo 2024, nagtapos sa pagsasanay ang tatlumpu't limang social worker mula sa Gitnang Luzon. Ginanap ito sa San Fernando, Pampanga sa tulong ng DSWD at ng Commission on Human Rights. “Mas handa na kami ngayon,” sabi ni Grace Anne Lumibao, isa sa mga tagapagsanay.",
  },
  {
    id: "fil-gabay-magulang",
    language: "fil",
    text: "Paano kakausapin ang anak tungkol sa kaligtasan sa internet? Makinig muna. Itanong kung ano ang paborito niyang laro o app, at gumawa ng mga patakaran na kayo mismo ang nagkasundo. Sabihin na hindi siya mapapagalitan kapag may ikinuwento siya.",
  },
  {
    id: "fil-kuwento-luningning",
    language: "fil",
    text: "Si Luningning* ay nag-aaral na ngayon upang maging guro. Hindi na niya ikinukuwento ang nakaraan; mas gusto niyang pag-usapan ang kinabukasan. “May nakinig sa akin, kaya nakikinig din ako sa iba,” sabi niya.\n\n*Hindi tunay na pangalan.",
    pseudonyms: ["Luningning"],
  },
  {
    id: "fil-tanggapan",
    language: "fil",
    text: "Ang IJM Pilipinas ay may mga tanggapan sa Pasig at sa Lungsod ng Cebu. Katuwang nito ang Kagawaran ng Katarungan, ang Pambansang Pulisya ng Pilipinas at ang mga pamahalaang lokal sa pagtatanggol sa mga bata.",
  },
  {
    id: "fil-panawagan",
    language: "fil",
    text: "Makiisa sa Buwan ng mga Bata ngayong Nobyembre. Ipanalangin ang mga hukom, piskal at social worker na araw-araw na naglilingkod, at ang mga pamilyang bukas ang tahanan para sa mga batang nangangailangan ng kalinga.",
  },
  {
    id: "ceb-unsa-kini",
    language: "ceb",
    text: "Ang pag-abuso ug pagpahimulos sa mga bata pinaagi sa internet usa ka dakong krimen. Dili gayod kini sala sa bata. Kon adunay kay nahibaloan, sultihi dayon ang pulis o ang social worker sa inyong lungsod.",
  },
  {
    id: "ceb-asa-moreport",
    language: "ceb",
    text: "Asa man ko mo-report? Tawag sa 1343 o adto sa Women and Children Protection Desk sa labing duol nga estasyon sa pulis. Dili kinahanglan nga sigurado ka; igo na nga aduna kay maayong rason nga magduda. Tipigan nga sekreto ang imong ngalan.",
  },
  {
    id: "ceb-pagbansay",
    language: "ceb",
    text: "Niadtong Agosto 2024, usa ka gatos ka opisyal sa barangay gikan sa Bohol ug Siquijor ang miapil sa pagbansay sa Tagbilaran City. Gitudloan sila kon unsaon pagtubag sa report sa bata nga dili siya masakitan pag-usab. Si Rodel Quimpo sa IJM Cebu ang nangulo sa kalihokan.",
  },
  {
    id: "ceb-ginikanan",
    language: "ceb",
    text: "Mga ginikanan, paminawa ang inyong mga anak. Pangutan-a sila kon kinsa ang ilang mga higala sa internet ug unsa ang ilang ganahan nga dula. Ang bata nga gipaminaw mas dali nga mangayo og tabang.",
  },
  {
    id: "ceb-sugilanon",
    language: "ceb",
    text: "Si Dagat* nagtuon na karon sa kolehiyo. Kauban ang ubang survivor, motabang siya sa pagbansay sa mga bag-ong social worker sa Kabisay-an. “Dili ko gusto nga kalimtan ang mga bata,” matod niya.\n\n*Dili tinuod nga ngalan.",
  },
];
