#include "core/language/en/instrument_wordings.hpp"

namespace uprex::en {
namespace {

using enum InstrumentKind;

constexpr InstrumentWording kInstrumentWordings[] = {
    // Treaties that have protocols, and the others of the nine.
    {treaty, "CAT",
     R"((convention|covenant)~(all forms of )?(prevention of )?torture((,? and|,| or) other( )"
     R"(forms of)? cruel,?( and| or)? inhumane?,?( and| or)? degra\w+ tre\w+( (or|and|of) )"
     R"(punishments?)?)?( \(?CAT\b\)?)?)",
     R"((UN)?CAT)"},
    {treaty, "CEDAW",
     R"((convention|covenant)~(elimination of )?(all )?(forms of )?discrimination (against|of|)"
     R"(towards) (wom[ae]n|girls)|women'?s'? (rights )?convention)",
     R"(I?CEDAWC?)"},
    {treaty, "CERD",
     R"((convention|covenant)~(elimination of |eradication of )?(all )?(forms of )?racial )"
     R"(discrimination( \(?I?CERD\b\)?)?)",
     R"(I?CERD)"},
    {treaty, "CRC",
     R"((convention|covenant)~(protection of (the )?)?(rights? (of|to)( the)? child(ren)?|)"
     R"(children'?s'? rights|child'?s? rights)( \(?CRC\b\)?)?|children'?s'? (rights ))"
     R"(?convention|convention of the child)",
     R"((UN)?CRC)"},
    {treaty, "ICCPR",
     R"((both|two|twin|1966)( the)?( two)?( 1966)?( international)?( human rights)? covenants( )"
     R"(on human rights)?|(human rights covenants|covenants on human rights)|covenants?~civil )"
     R"(and political rights,? and( the)?( on| of)?( the)? economic,? social,? and cultural )"
     R"(rights|covenants?~economic,? social,? and cultural rights,? and( the)?( on| of)?( the))"
     R"(? civil and political rights|(covenant|convention)s?~(civil (and|&) political|political (and|&) civil(ian)?) rights?( )"
     R"(\(?ICCPR\b\)?)?)",
     R"(ICC?PR|ICCRP|ICPPR|CCPR)"},
    {treaty, "ICESCR",
     R"((both|two|twin|1966)( the)?( two)?( 1966)?( international)?( human rights)? covenants( )"
     R"(on human rights)?|(human rights covenants|covenants on human rights)|covenants?~civil )"
     R"(and political rights,? and( the)?( on| of)?( the)? economic,? social,? and cultural )"
     R"(rights|covenants?~economic,? social,? and cultural rights,? and( the)?( on| of)?( the))"
     R"(? civil and political rights|(covenant|convention)s?~(economic,?( and)? social,?( and| )"
     R"(&) cultural|social,?( and)? economic,?( and)? cultural|economic,?( and)? cultural,? )"
     R"(and social)( rights?)?( \(?ICESCR\b\)?)?)",
     R"(ICE?SC?R)"},
    {treaty, "CRPD",
     R"((convention|covenant)~(promotion and )?(protection (and promotion )?of )?(the ))"
     R"(?(rights? (of|for|to) )?(the )?(all )?((persons?|peoples?|those) (living )?with (a ))"
     R"(?disabilit(y|ies)|disabled (persons?|people)|disability)( \(?(UN)?I?CRPD\b\)?)?|)"
     R"(disabilit(y|ies) (rights )?convention)",
     R"((UN)?I?(CRPD|CPRD))"},
    {treaty, "CMW",
     R"((convention|covenant)~(protection of )?(the )?((human )?rights (of|to) )?(all )?(the ))"
     R"(?(rights of )?(all )?migrants?'? workers?('s|')?(,? and (of )?(all )?(the )?(members )"
     R"(of )?(the |their |its )?famil(ies|y)( members)?)?( \(?ICR?MWC?\b\)?)?|migrant )"
     R"(workers'? convention)",
     R"(IC(R?MW|MRW)(C|F)?|CMW|CMRW)"},
    {treaty, "CPED",
     R"((convention|covenant)~((international )?protection (of|for|against) )?(the )?(rights )"
     R"(of )?(all )?(the )?((persons?|people) (from|against) )?(all )?(forms of )?(enforced|)"
     R"(forced|involuntary)( or involuntary)? disappearances?( \(?(ICPPED|CP?ED)\b\)?)?|(en))"
     R"(?forced disappearances? convention)",
     R"(I?CP?P?ED)"},
    {treaty, "Refugee Convention",
     R"(conventions?~((international )?(status|protection|rights?) (of|for) )?(the )?refugees?|)"
     R"(refugees?'? convention|1951 (geneva |united nations |UN )*(refugees? ))"
     R"(?convention(~(status of )?refugees?)?|(geneva )?convention of (28 july )?1951)",
     ""},
    {treaty, "Geneva Conventions",
     R"(geneva conventions?|geneva\b[a-z, ]{0,24}\bconventions of 1949)", ""},
    {treaty, "UNTOC",
     R"(conventions?~(combating )?trans-?national( and)? organi[sz]ed crimes?|palermo )"
     R"(convention)",
     R"(UNC?TOC|CTOC)"},
    {treaty, "ECHR",
     R"(european convention~(protection of )?human rights( and fundamental freedoms)?)", R"(ECHR)"},
    {treaty, "ACHR", R"(american convention~human rights|pact of san jos.{1,2})", ""},
    {treaty, "African Charter",
     R"(african charter~(human|the human)( and|, | rights and)+ ?people'?s?'?( rights)?|)"
     R"(african charter~human rights( and peoples?'?s?'?( rights)?)?)",
     R"(ACHPR)"},
    // Protocols by other names than "Optional Protocol to".
    {name, "OP-CAT", "optional protocol (against|on|on the prevention of) torture",
     R"(OPT?[- ]{0,2}CAT|CAT[-/ ]OP)"},
    {name, "OP-CEDAW", "", R"(OP[- ]{0,2}CEDAW|CEDAW[-/ ]OP)"},
    {name, "OP-CRPD", "", R"(OP[- ]?(CRPD|CPRD)|CRPD[-/ ]OP)"},
    {name, "OP-ICESCR", R"(optional protocol to (the )?CESCR\b)",
     R"(OPA?[- ]?(IC)?ESC?R|OP[- ]?CESCR|ICESC?R[-/ ]OP)"},
    {name, "ICCPR-OP1", "", R"(ICCPR[-, /]{0,2}OP[- ]?1|OP[- ]?1[- ]ICCPR|OP[- ]?ICCPR|ICCPR-OP)"},
    {name, "ICCPR-OP2", "", R"(ICCP[RT]?[-, /]{0,2}OP[- ]?2|OP[- ]?2[- ]ICCPR|ICCPR-2)"},
    {name, "OP-CRC", "", R"(OP[- ]?CRC|CRC[- ]OP)"},
    {name, "OP-CRC-AC", "", R"(OP[- ]{0,2}CRC[- ]?AC|CRC[- ]OP[- ]?AC|OP[- ]?AC|CRC[- ]AC(-OP)?)"},
    {name, "OP-CRC-SC", "",
     R"(OP[- ]{0,2}CRC[- ]?SC|CRC[- ]OP[- ]?SC|OP[- ]?SCR?|CRC[- ]SC(-OP)?)"},
    {name, "OP-CRC-IC", "", R"(OP[- ]?CRC[- ]?(IC|CP)|CRC[- ]OP[- ]?(IC|CP)|OPIC|OP[- ]?3[- ]CRC)"},
    {name, "Refugee Protocol",
     R"(1967 (optional )?protocol(~(united nations |UN |1951 |geneva )*(convention~)?(status )"
     R"(of )?refugees?)?|protocol (thereto )?of 1967|protocol~status of refugees|refugees? )"
     R"(protocol)",
     ""},
    {name, "Palermo Protocol",
     R"(palermo protocols?|protocols?( thereto)? (to|for|on)( the)? (preven\w+|combat\w*),?( and)?( )"
     R"(suppress\w*,?| combat\w*,?| prohibit\w*,?)?( and)?( to)?( punish\w*| penali\w+| )"
     R"(sanction\w*)?( the)? traffic(king)? (in|of) (persons|human beings|people|women|human))"
     R"((,? especially women and children)?([^;.]{0,16}supplement\w+ (to )?(the )?(united )"
     R"(nations |UN )?convention~transnational organi[sz]ed crime)?|protocol~(prevention of ))"
     R"(?(human )?trafficking( (in|of) (persons|human beings))?|trafficking (in persons )?protocol)",
     ""},
    {name, "Smuggling Protocol", R"(protocol~smuggling of migrants( by land, sea and air)?)", ""},
    {name, "Maputo Protocol",
     R"(maputo protocol|protocol (to the african charter[^;.]{0,40} )?(on|relating to) the )"
     R"(rights of women in africa)",
     ""},
    {name, "African Court Protocol",
     R"(protocol (to the african charter[^;.]{0,40} )?(on|establishing|for|to establish) (the ))"
     R"(?(establishment of )?(the |an )?african court)",
     ""},
    {name, "Protocol of San Salvador",
     R"(protocol of san salvador|san salvador protocol|additional protocol to the american )"
     R"(convention)",
     ""},
    // Other treaties of the United Nations.
    {name, "1954 Statelessness Convention",
     R"(conventions?~(status|protection|rights) of stateless (persons?|people)|1954 (united )"
     R"(nations |UN )?(statelessness )?convention(~stateless(ness| persons))?)",
     ""},
    {name, "1961 Statelessness Convention",
     R"(conventions?~(reduction|elimination|prevention|reducing|eradication)( of( cases of)?))"
     R"(?( the)? statelessness|1961 (united nations |UN )?(statelessness ))"
     R"(?convention(~statelessness)?)",
     ""},
    {name, "UNCAC", R"(conventions?~(combating |fight against )?corruption)", R"(UNCAC)"},
    {name, "Rome Statute",
     R"((rome stat?u\w+|statute of rome)(~(establishing the )?(international criminal court( )"
     R"(\(?ICC\)?)?|ICC\b|international court))?|statute (of|establishing|for)( the)? )"
     R"((international criminal court( \(?ICC\)?)?|ICC\b)|(international criminal court|)"
     R"(\bICC\b)('s)? (rome )?statute)",
     ""},
    {name, "ICC", R"(international criminal court( \(?ICC\)?)?)", R"(ICC)"},
    {name, "APIC",
     R"((agreement|convention|protocol|treaty)~privileges and immunit(y|ies)( of)?( the)?( )"
     R"((international criminal court( \(?ICC\)?)?|ICC\b|court))?)",
     R"(APIC)"},
    {name, "Kampala Amendments",
     R"(kampala amendments?(~(rome statute|(rome )?statute of the (ICC|international criminal )"
     R"(court)))?|amendments? (to the rome statute )?(adopted|agreed) (in|at) kampala)",
     ""},
    {name, "Genocide Convention",
     R"(convention~(prevention (and|of)( the)?( (punishment|repression|suppression) of)?( the))"
     R"(? )?(crimes? of )?genocide|genocide convention)",
     ""},
    {name, "Statutory Limitations Convention",
     R"(convention~(non[- ]?applicability|inapplicability|non[- ]application|)"
     R"(imprescriptibility) of (statut\w+ (of )?limitations?|war crimes)( (to|for) war crimes )"
     R"(and crimes against humanity)?)",
     ""},
    {name, "Slavery Convention",
     R"((supplementary )?(slavery convention|convention~(abolition|suppression) of slavery))", ""},
    {name, "Apartheid Convention",
     R"(convention~suppression and punishment of the crime of apartheid|apartheid convention)", ""},
    {name, "Traffic in Persons Convention",
     R"(convention~suppression of the traffic in persons( and of the exploitation of the )"
     R"(prostitution of others)?)",
     ""},
    {name, "Mercenaries Convention",
     R"(convention~recruitment, use, financing and training of mercenaries)", ""},
    {name, "UNESCO CADE",
     R"((UNESCO )?convention~(elimination of )?(combating )?(all forms of )?discrimination (in|)"
     R"(against|on)( the)?( field of)? education)",
     ""},
    {name, "Hague Adoption Convention",
     R"((hague convention[^;.]{0,60}|convention~protection of children and co-?operation in )"
     R"(respect of )inter-?country adoptions?|hague adoption convention|)"
     R"(convention~inter-?country adoptions?)",
     ""},
    {name, "Hague Child Abduction Convention",
     R"((hague )?convention (of [0-9a-z ]+ )?on (the )?(civil aspects of )?(international ))"
     R"(?(parental )?child abduction)",
     ""},
    {name, "Ottawa Convention",
     R"(ottawa (convention|treaty)|mine ban (convention|treaty)|convention~prohibition of the )"
     R"(use, stockpiling, production and transfer of anti-?personnel mines|anti-?personnel )"
     R"(mines? (ban )?convention)",
     ""},
    {name, "Convention on Cluster Munitions", R"(convention~cluster munitions)", ""},
    {name, "Arms Trade Treaty", R"(arms trade treaty)", ""},
    {name, "Vienna Convention on Consular Relations", R"(vienna convention~consular relations)",
     ""},
    {name, "UNFCCC", R"(framework convention~climate change)", R"(UNFCCC)"},
    // Regional treaties.
    {name, "Istanbul Convention",
     R"(istanbul convention|convention~prevent(ing|ion)( of)? and (combating|fight(ing)? )"
     R"(against|combat against) (of )?(all forms of )?violence against women( and domestic )"
     R"(violence)?|council of europe('s)? convention~(combating )?violence against women( and )"
     R"(domestic violence)?)",
     ""},
    {name, "Lanzarote Convention",
     R"(lanzarote convention|convention~protection of children (against|from) sexual )"
     R"(exploitation( and sexual abuse)?)",
     ""},
    {name, "CoE Trafficking Convention",
     R"((council of europe|european)('s)? convention~(action against |fight against |combating )"
     R"(|combat against )?(human )?trafficking( (in|of) human beings)?|convention~action )"
     R"(against trafficking( in human beings)?)",
     ""},
    {name, "Framework Convention for National Minorities",
     R"(framework convention~(protection of )?(the )?(rights of )?(national )?minorities)",
     R"(FCNM)"},
    {name, "European Charter for Minority Languages",
     R"(charter~regional (or|and) minority languages|european charter~minority languages)",
     R"(ECRML)"},
    {name, "European Social Charter", R"(european social charter)", ""},
    {name, "ECPT",
     R"(european convention~prevention of torture( and inhuman or degrading treatment or )"
     R"(punishment)?)",
     ""},
    {name, "Convention on Cybercrime", R"(budapest convention|convention~cyber-?crime)", ""},
    {name, "ACRWC",
     R"(african (charter|convention)~rights and (the )?(welfare|well-?being) of (the ))"
     R"(?child(ren)?)",
     R"(ACRWC)"},
    {name, "African Democracy Charter",
     R"(african charter~democracy,? elections,? and (good )?governance)", ""},
    {name, "Kampala Convention",
     R"(kampala convention|convention~((protection and assistance|protection) of )?internally )"
     R"(displaced persons( in africa)?)",
     ""},
    {name, "Belém do Pará Convention",
     R"(convention of bel.{1,2}m do par.{1,2}|inter-american convention~prevention, )"
     R"(punishment,? and eradication of violence against women)",
     ""},
    {name, "Arab Charter", R"(arab charter~human rights)", ""},
    // Declarations, principles and rules.
    {name, "UDHR", R"(universal declaration~human rights?)", R"(UDHR)"},
    {name, "UNDRIP",
     R"(declaration~((human )?rights? (of|for)( the)? )?indigenous (people'?s?'?|populations?))",
     R"(UNDRIP)"},
    {name, "Declaration on Human Rights Defenders",
     R"(declaration~((protection|rights|situation) of )?(the )?human rights defenders?|)"
     R"(declaration~right and responsibility of individuals)",
     ""},
    {name, "Durban Declaration",
     R"(durban (declaration|programme of action|outcome|plan of action|document)( and (the ))"
     R"(?(durban )?(programme|plan) of action)?)",
     R"(DDPA)"},
    {name, "Vienna Declaration", R"(vienna declaration( and (the )?programme of action)?)",
     R"(VDPA)"},
    {name, "Beijing Platform",
     R"(beijing (declaration( and (the )?(beijing )?platform (for|of) action)?|platform( (for|)"
     R"(of) action)?))",
     ""},
    {name, "Paris Principles", R"(paris principles?|principles of paris)", ""},
    {name, "Bangkok Rules", R"(bangkok rules|rules for the treatment of women prisoners)", ""},
    {name, "Beijing Rules",
     R"(beijing rules|minimum rules for the administration of juvenile justice( \(?the beijing )"
     R"(rules\)?)?)",
     ""},
    {name, "Riyadh Guidelines",
     R"(riyadh guidelines|guidelines for the prevention of juvenile delinquency( \(?the riyadh )"
     R"(guidelines\)?)?)",
     ""},
    {name, "Mandela Rules", R"(minimum rules for the treatment of prisoners|mandela rules)", ""},
    {name, "Istanbul Protocol", R"(istanbul protocol)", ""},
    {name, "Guiding Principles on Business",
     R"(guiding principles (on|for) business( and human rights)?)", ""},
    {name, "Guiding Principles on Internal Displacement",
     R"(guiding principles on internal(ly)? displace(ment|d persons))", ""},
    {name, "Yogyakarta Principles", R"(yogya[kc]arta principles)", ""},
    // Mechanisms.
    {name, "Special procedures",
     R"(special procedures?|(special procedures?('s?)? )?mandates?[- ]holders?|special )"
     R"((mandates? of the human rights council|rapporteurs?)|rapporteurs? on|independent )"
     R"(experts? (on|of the (united nations|UN|human rights council))|working group on ((the ))"
     R"(?(issue of )?arbitrary detention|(en)?forced|people of african descent|(the issue of ))"
     R"(?discrimination against women)|thematic (procedures|mandates|rapporteurs)|special )"
     R"(representatives? of the (united nations )?secretary-general (on|for) (the situation of )"
     R"()?human rights)",
     ""},
    {name, "Standing invitation",
     R"((standing|open|permanent|open-ended)( and (open|permanent|standing))? (open ))"
     R"(?invit(ations?|es?)\b)",
     ""},
    {name, "Treaty bodies",
     R"(treaty(( |-)(based|monitoring|human rights))*( |-)?(body|bodies|organs?|committees?|)"
     R"(mechanisms?)\b|(bodies|committees|organs) (of|established (by|under)|created by)( the))"
     R"(? (human rights |international )?(treaties|conventions)|conventional bodies|)"
     R"(committees?~(torture|(elimination of )?(all )?(forms of )?(racial )?discrimination( )"
     R"(against women)?\b|rights? of (the )?child(ren)?|economic,? social,? and cultural )"
     R"(rights|(protection of (the )?(rights of )?)?(all )?migrant workers( and (the )?members )"
     R"(of their families)?|rights of persons with disabilities|(en)?forced disappearances?|)"
     R"(civil and political rights)|human rights committee|sub-?committee (on|for)( the)? )"
     R"(prevention of torture)",
     R"((CEDAW|CAT|CRC|I?CERD|I?CESCR|CMW|CRPD|CP?ED|HR|ICCPR) [Cc]ommittees?|SPT|CESCR)"},
    {aside, "Treaty bodies",
     R"((recommendations?|recommended|observations|comments|concerns?|views)( made| issued| )"
     R"(expressed| formulated)? (by|of|from) (the )?(CEDAW|CAT|CRC|I?CERD|CMW|CRPD|CP?ED)\b|)"
     R"(\b(CEDAW|CAT|CRC|I?CERD|CMW|CRPD|CP?ED)('s)? (concluding |general |final ))"
     R"(?(recommendation|observation)s?)",
     ""},
    {name, "UPR", R"(universal period\w+ review)", R"(UPR)"},
    {name, "OHCHR",
     R"((office of the )?(united nations |UN )?high commissioner (for|on|of) human rights('s?))"
     R"(?( office)?|office of the high commissioner)",
     R"(OHCHR|OHCRH|UNHCHR)"},
    {name, "Human Rights Council", R"(human rights council)", R"(UNHRC)"},
    // Conventions of the ILO by name.
    {name, "ILO 29", R"(\bforced labou?r convention)", ""},
    {name, "ILO 81", R"(labou?r inspection convention)", ""},
    {name, "ILO 87",
     R"(freedom of association and (the )?protection of the right to organi[sz]e convention|)"
     R"(convention~freedom of association and (the )?protection of the right to organi[sz]e)",
     ""},
    {name, "ILO 97", R"(migration for employment convention)", ""},
    {name, "ILO 98",
     R"(right to organi[sz]e and collective bargaining convention|convention~right to )"
     R"(organi[sz]e and (to )?(bargain collectively|collective bargaining))",
     ""},
    {name, "ILO 100", R"(equal remuneration convention|convention~equal remuneration)", ""},
    {name, "ILO 105",
     R"(abolition of forced labou?r convention|convention~abolition of forced labou?r)", ""},
    {name, "ILO 111",
     R"(discrimination \(?employment and occupation\)? convention|convention~discrimination )"
     R"((in respect of|in) employment and occupation)",
     ""},
    {name, "ILO 138",
     R"(minimum age convention|convention~minimum age( for admission to employment)?)", ""},
    {name, "ILO 156", R"(workers with family responsibilities convention)", ""},
    {name, "ILO 169",
     R"(convention~(rights of )?(the )?(indigenous( and tribal)?|tribal and indigenous) )"
     R"((people'?s?'?|populations?)|indigenous and tribal peoples convention)",
     ""},
    {name, "ILO 182",
     R"(convention~(prohibition (and|of) )?(immediate action for the elimination of |)"
     R"(elimination of )?(the )?worst forms of child(ren)?('s)? labou?r|worst forms of child )"
     R"(labou?r convention)",
     ""},
    {name, "ILO 183", R"(maternity protection convention)", ""},
    {name, "ILO 189",
     R"(domestic workers'? convention|convention~((decent work|rights) (for|of) )?(the ))"
     R"(?domestic work(ers)?)",
     ""},
    {name, "ILO 190", R"(violence and harassment convention)", ""},
    // What an Optional Protocol is about.
    {subject, "AC",
     R"((on|and|,|or|:|concerning|regarding|to)( the)?( (involvement|participation|use|)"
     R"(recruitment|enlistment) of)? children in(volved in)? armed conflicts?|on child soldiers)",
     ""},
    {subject, "SC",
     R"((on|and|,|or|:|concerning|regarding|to)( the)? (sale|trafficking|trade) (of|in) )"
     R"(children)",
     ""},
    {subject, "IC",
     R"(\b(individual )?(communications?|complaints?|petitions?),? (procedures?|mechanisms?)|)"
     R"(individual communications?)",
     ""},
    {subject, "2",
     R"(aim\w* (at|to|for)( the)? (\w+ ){0,2}aboli\w+|aboli(tion of|sh|shing) (the )?(death )"
     R"(penalty|capital)|on (the )?(death penalty|capital punishment)|(prohibit|outlaw|ban)\w* )"
     R"((the )?(death penalty|capital punishment)|elimination of the death penalty)",
     ""},
};

}  // namespace

std::span<const InstrumentWording> instrument_wordings() { return kInstrumentWordings; }

}  // namespace uprex::en
