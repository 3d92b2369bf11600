/**
 * English words of this field, and loan words of English as it is written in the Philippines, that
 * general word lists leave out. Source: house.
 */
export const ENGLISH_EXTRA = `
livestream livestreams livestreamed livestreaming livestreamer cybersex cybercrime cybercrimes cyberbullying
cybersecurity sextortion sexting sexual sexually trafficker traffickers trafficked trafficking revictimisation revictimization
revictimised revictimized retraumatisation retraumatization retraumatised retraumatized reintegrate
reintegrated reintegrating reintegration aftercare casework caseworker caseworkers caregiver caregivers
caregiving helpline helplines hotline hotlines actionline smartphone smartphones online offline internet
webcam webcams website websites webpage email emails e-mail app apps chatroom chatrooms chatbot chatbots
blog blogs vlog vlogs podcast podcasts webinar webinars hashtag hashtags selfie selfies livelihoods
safeguarding safeguard safeguarded stakeholder stakeholders multistakeholder whistleblower whistleblowers
whistleblowing bystander bystanders perpetrator perpetrators prosecutorial subnational transnational
interagency multisectoral multidisciplinary socioeconomic psychosocial psychoeducation counselling
counsellor counsellors counseling counselor counselors paralegal paralegals pro-bono bono homeschool
homeschooling homeschooled preschool preschoolers teen teens tween tweens preteen preteens toddler
toddlers underage grandparent grandparents parenting fathering coparenting godparent godparents upskill upskilling
onboarding roadmap roadmaps toolkit toolkits factsheet factsheets fact-sheet infographic infographics
benchmark benchmarks baseline endline midterm metadata dataset datasets geolocation encryption encrypted
blockchain cryptocurrency cryptocurrencies crypto fintech remittance remittances e-wallet e-wallets
ewallet ewallets microfinance nongovernment nongovernmental nonprofit nonprofits intergovernmental
philanthropy philanthropist philanthropists fundraiser fundraisers fundraising crowdfunding donor donors
volunteer volunteers pandemic lockdown lockdowns quarantine covid vaccine vaccines vaccination
deepfake deepfakes peer-to-peer hash hashes hashing takedown takedowns blocklist blocklists intermediaries
deplatform deplatforming algorithm algorithms preverbal nonverbal neurodevelopmental mindfulness wellbeing
well-being resilience resilient traumatised traumatized destigmatise destigmatize normalise normalised
criminalise criminalised criminalize criminalized decriminalise acquittal acquittals arraignment
arraignments complainant complainants respondent respondents affidavit affidavits subpoena subpoenas
inquest inquests bail warrant warrants videotaped videoed deponent codefendant codefendants livable
barangay barangays purok sitio sitios poblacion municipal peso pesos centavo centavos jeepney jeepneys
tricycle tricycles sari-sari bayanihan tita tito ate kuya lola lolo nanay tatay inay itay ninang ninong
aling mang taglish filipino filipina filipinos filipinas pinoy pinay pinoys lumad moro tagalog
advocacy advocacies advocate advocates lived-experience survivorship co-design codesign codesigned
coauthor coauthored coauthors keynote keynotes plenary breakout livestreamers monetise monetised
monetize monetized geoblocking prepaid postpaid pay-per-view impunity impactful actionable scalable
ongoing onsite offsite upcoming worldwide nationwide citywide countrywide lifelong childlike childcare
daycare newborn newborns unaccompanied undocumented repatriate repatriated repatriation
homeland ombudsman ombudsperson chairperson chairpersons vice-chair spokesperson spokespersons
policymaker policymakers lawmaker lawmakers policymaking lawmaking grassroots frontline frontlines
frontliner frontliners bootcamp storybook storytelling storyteller storytellers handout handouts
flipchart flipcharts roleplay role-play icebreaker debrief debriefed debriefing debriefs
triage triaged triaging screenshot screenshots username usernames password passwords login logins
unfriend unfriended messaging messenger inbox inboxes reshare reshared reposting repost reposts
consent consents consented assent assents pseudonym pseudonyms anonymise anonymised anonymising
anonymize anonymized pixelate pixelated blurred ageing enrol enrolled enrolment tuition
sensitise sensitised sensitization sensitisation capacitate capacitated capacitating capacitation
hereunder herein thereof therein whereas whereby albeit etc vs via per ok okay
victimised victimized victimisation victimization memorandums underreported underreporting unreported underserved
pedo paedo pedocriminal pedocriminals organised organise organising organisational recognised recognise recognising prioritise prioritised prioritising mobilise mobilised mobilising neuroscience neuroscientist fisherfolk geotagged geolocate geolocated disaggregated disaggregate disaggregation kafala helpdesk helpdesks textline textlines almsgiving homebound fosterage househelp househelper househelpers whitepaper whitepapers sandplay neurodivergent neurodiverse peri-urban hotspot hotspots anti-trafficking anti-violence childhoods abuser abusers groomer groomers offender offenders reoffend reoffended reoffending
facilitator facilitators mentorship mentee mentees internship interns grantee grantees awardee awardees
inbound outbound intake intakes caseload caseloads rollout rollouts standalone timeline timelines turnout uptake workflow
workflows workplan workstream workstreams youth-led survivor-led survivor-centred survivor-centered child-friendly
durian durians lechon pandesal bibingka ensaymada malunggay calamansi lanzones rambutan halo-halo adobo sinigang pancit lumpia ube merienda bangka carabao nipa kamote puto suman kakanin
karaoke videoke parol parols habal-habal trisikad multicab bangus tilapia ampalaya kangkong balut taho barong terno malong kundiman tinikling arnis sipa pasalubong bahala kapitan tanod
`;

/** Words that English says twice, and that nobody is nicknamed: "bye-bye". Source: house. */
export const ENGLISH_DOUBLED = "boo bye clap ha hush knock night no pooh so tsk tut tuk win yum";
