#include "core/language/en/group_wordings.hpp"

namespace uprex::en {
namespace {

constexpr std::pair<std::string_view, std::string_view> kSpellings[] = {
    {"General", ""},
    {"Women", "Women & girls"},
    {"Girls", "Women & girls"},
    {"Human rights defenders", "Human rights defenders & activists"},
    {"LGBTI", "Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)"},
    {"Lesbian, gay, bisexual, transgender and intersex persons (LGBTI)",
     "Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)"},
    {"Members of minorities",
     "Minorities/ racial, ethnic, linguistic, religious or descent-based groups"},
    {"Minorities", "Minorities/ racial, ethnic, linguistic, religious or descent-based groups"},
    {"Minorities/racial, ethnic, linguistic, religious or descent-based groups",
     "Minorities/ racial, ethnic, linguistic, religious or descent-based groups"},
    // Of the third cycle: that most of its rows are about migrants is all that can be told.
    {"Migrants & domestic workers", "Migrants"},
    {"Persons deprived of their liberty", "Persons deprived of their liberty & detainees"},
    {"Youth", "Youth & juveniles"},
};

constexpr GroupWording kGroupWordings[] = {
    {"Children in vulnerable situations (abused, living on the street, institutionalized, "
     "indigenous, migrant children etc.)",
     R"(\b(street (children|boys|girls)|(children|boys|girls),? ((who|that) )?(are )?)"
     R"((living |working |live |work |begging )?((and|or) (living|working) )?(on|in|of) the streets?|)"
     R"(children in street situations?|institutionali[sz]ed children|children (\w+ )?in )"
     R"((\w+ ){0,2}(institutions|institutional care)|orphan(s|ed (children|girls|boys))|abandoned )"
     R"(children|(migrant|indigenous|asylum[- ]seeking|abused|neglected|displaced|vulnerable|)"
     R"(trafficked|(sexually )?exploited|unaccompanied|separated)( (and|or) \w+)? (children|minors)|)"
     R"(child (soldiers?|labou?rers|victims?)|children without parental care|children in )"
     R"((vulnerable|difficult|precarious) (situations?|circumstances|conditions))\b)"},
    {"Civil society", R"(\b(civil[- ]society|NGOs?|non[- ]?governmental organi[sz]ations?|CSOs)\b)",
     // How a State works, not whom the recommendation concerns.
     R"(\b((in|through) (\w+ ){0,3}(consultation|cooperation|co-operation|collaboration|)"
     R"(coordination|partnership|dialogue|conjunction)|(together|jointly)|with (the )?(\w+ )?)"
     R"((participation|involvement|support|assistance|help|contribution)|by (involving|consulting)) )"
     R"((with |of |from )?([\w'-]+,? ){0,8}?(civil[- ]society|NGOs?|non[- ]?governmental )"
     R"(organi[sz]ations?|CSOs)\b)"},
    {"Disappeared persons",
     R"(\b((enforced|forced|involuntary)( (or|and) (enforced|forced|involuntary))? )"
     R"(disappearances?|(disappeared|missing) (persons?|people)|the disappeared|disappearance of )"
     R"(persons|I?CPP?ED)\b)"},
    {"Domestic workers",
     R"(\b(domestic|household) (migrant )?(workers?|servants?|employees|helpers?|maids)\b)"},
    {"Educational staff & students",
     R"(\b(teachers?|students?|pupils?|professors?|)"
     R"(schoolchildren|school (children|girls|boys)|schoolgirls|schoolboys|(teaching|educational) )"
     R"((staff|personnel)|academics)\b)"},
    {"Judges, lawyers and prosecutors",
     R"(\b(judges?|lawyers?|prosecutors|magistrates?|attorneys|judicial (officers?|officials?|)"
     R"(personnel|staff)|jurists|members of the judiciary|legal (professionals?|practitioners?))\b)",
     // Of somebody who needs one, and the name of a mandate.
     R"(\b(access (to|for)|right to|assist\w+ (of|by|from)|pay for|see|have|contact)( (an?|the|their|)"
     R"(and|or|independent|competent|legal|doctors?|physicians?)){0,6} (lawyers?|judges?)\b|)"
     R"(\b(rapporteurs?|experts?)\b[^;]{0,120}?\bjudges and lawyers\b)"},
    {"Law enforcement / police & prison officials",
     R"(\b(law[- ]enforcement (officers?|officials?|personnel|agents?|agencies|)"
     R"(authorities|bodies|staff|forces)|police|police(m[ae]n|wom[ae]n)|(prison|correctional|)"
     R"(penitentiary) (officers?|officials?|staff|guards?|personnel|wardens)|gendarmes)\b)",
     R"(\bpolice (stations?|custody|cells?|detention|lock-?ups?|records?)\b)"},
    {"Media",
     R"(\b(journalists?|bloggers?|reporters|media (workers?|professionals?|personnel|outlets?|)"
     R"(organi[sz]ations?|representatives|practitioners|houses|actors)|the (\w+ )?media|)"
     R"(independent media|media (freedom|independence|pluralism))\b)",
     R"(\b(through|in|via|by|using|on|over) (the )?(\w+ )?media\b|\bsocial media\b|\bthe media (campaigns?|law|act)\b)"},
    {"Medical staff / health professionals",
     R"(\b((medical|health|health[- ]?care) (staff|personnel|workers?|professionals?|)"
     R"(practitioners?)|doctors?|nurses|midwi(fe|ves)|physicians?|psychiatrists)\b)",
     R"(\bdoctors without borders\b|\baccess to( (an?|the|their|and|or|independent|lawyers?)){0,4} )"
     R"((doctors?|physicians?)\b)"},
    {"Military personnel",
     R"(\b((military|armed forces|army) (personnel|officers?|officials|staff)|soldiers?|members of )"
     R"(the (armed|military) forces|members of the military|conscripts?)\b)",
     R"(\bchild soldiers?\b|\bchildren as soldiers\b)"},
    {"Non-citizens",
     R"(\b(non[- ]?citizens?|non[- ]?nationals?|foreigners?|foreign (nationals?|citizens?)|aliens)\b)"},
    {"People of African Descent",
     R"(\b((people|peoples|persons?|populations?|women|children|communit(y|ies)|citizens|)"
     R"(individuals|those) of african (descent|origin|ancestry)|afro[- ]?(descend[ae]nts?|)"
     R"([a-z]+ans?)|african descend[ae]nts?)\b)"},
    {"Persons affected by armed conflict",
     R"(\b((affected|displaced) by (the )?((internal|ongoing) )?(armed )?(conflicts?|war)|victims of )"
     R"((the )?((internal|ongoing) )?(armed )?(conflicts?|war)|children (\w+ )?(in|and|affected by|)"
     R"(involved in) (the )?armed conflicts?|child soldiers?|civilian (population|casualties|)"
     R"(victims)|civilians)\b)"},
    {"Persons deprived of their liberty & detainees",
     R"(\b(prisoners?|detainees?|inmates?|(persons?|people|those|individuals|children|women|)"
     R"(juveniles|minors|anyone|everyone) ((who|that) )?(are |being )?(deprived of (their )?)"
     R"((liberty|freedom)|(held |placed )?in (\w+ )?(detention|custody|prisons?)|detained|)"
     R"(imprisoned|under arrest)|(detained|imprisoned|incarcerated) (persons?|people|women|)"
     R"(children|individuals|juveniles))\b)"},
    {"Persons living in poverty",
     R"(\b(((persons?|people|those|famil(y|ies)|households?|population|children|women|individuals|)"
     R"(citizens|groups|communities) ((who|that) )?(are )?(currently )?(liv(e|es|ing) )?(in|below|)"
     R"(under) (the )?(extreme |absolute )?poverty)|(urban|rural) poor|the (very )?poorest|poor )"
     R"((people|persons|famil(ies|y)|households?|children|women|populations?|communities|strata|)"
     R"(segments|groups)|(needs|situation|lives) of the poor)\b)"},
    {"Persons living in rural areas",
     R"(\b(rural (areas?|communit(y|ies)|women|populations?|people|girls|children|regions?|zones|)"
     R"(dwellers|residents|poor|inhabitants)|peasants?|farmers?)\b)"},
    {"Persons living with HIV/AIDS",
     R"(\b((living|infected) (with|by) (the )?(HIV|AIDS)|HIV([ /-]AIDS)?[ -](positive|infected)|)"
     R"((persons?|people|patients?|children|women|those|individuals) (suffering from |affected by |)"
     R"(with )(HIV|AIDS)|HIV([ /-]AIDS)? (patients|victims|carriers))\b)"},
    {"Persons with albinism", R"(\balbin(o|os|ism)\b)"},
    {"Public officials",
     R"(\b(public|government|state|governmental|civil) (officials?|servants?|employees)\b)"},
    {"Roma, Gypsies, Sinti & Travellers",
     R"((?-i:\b(Roma|ROMA|Romani|Romany|Sinti|Sintis|Gyps(y|ies)|(Irish )?Travell?ers?|Ashkali)\b))"},
    {"Social workers", R"(\bsocial (service |care |welfare )?(workers?|assistants)\b)"},
    {"Stateless persons", R"(\bstateless(ness)?\b)"},
    {"Vulnerable persons/groups",
     R"(\b((vulnerable|marginali[sz]ed|disadvantaged)( (social|minority|ethnic|population))?,? )"
     R"(((and|or) \w+ )?(persons?|people|groups?|populations?|sectors?|segments?|communit(y|ies)|)"
     R"(individuals|categor(y|ies)|sections?|strata|members)|the (most )?vulnerable( (and|of|in)\b|$)|)"
     R"((persons|people|groups?|those|individuals) in (a )?(\w+ )?(vulnerable situations?|)"
     R"(situations? of vulnerability))\b)"},
};

}  // namespace

std::span<const std::pair<std::string_view, std::string_view>> spellings_of_groups() {
  return kSpellings;
}

std::span<const GroupWording> group_wordings() { return kGroupWordings; }

}  // namespace uprex::en
