// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/un/label_lists.hpp"

#include <array>

namespace uprex {
namespace {

constexpr std::array<std::string_view, 54> kIssues{
    "Asylum-seekers - refugees",
    "Civil society",
    "Corruption",
    "Counter-terrorism",
    "CP rights - general",
    "Death penalty",
    "Detention",
    "Development",
    "Disabilities",
    "Elections",
    "Enforced disappearances",
    "Environment",
    "ESC rights - general",
    "Extrajudicial executions",
    "Freedom of association and peaceful assembly",
    "Freedom of movement",
    "Freedom of opinion and expression",
    "Freedom of religion and belief",
    "Freedom of the press",
    "General",
    "HIV - Aids",
    "Human rights defenders",
    "Human rights education and training",
    "Human rights violations by state agents",
    "Impunity",
    "Indigenous peoples",
    "Internally displaced persons",
    "International humanitarian law",
    "International instruments",
    "Justice",
    "Labour",
    "Migrants",
    "Minorities",
    "National plan of action",
    "NHRI",
    "Other",
    "Poverty",
    "Public security",
    "Racial discrimination",
    "Right to education",
    "Right to food",
    "Right to health",
    "Right to housing",
    "Right to land",
    "Right to water",
    "Rights of the Child",
    "Sexual Orientation and Gender Identity",
    "Special procedures",
    "Technical assistance and cooperation",
    "Torture and other CID treatment",
    "Trafficking",
    "Treaty bodies",
    "UPR process",
    "Women's rights",
};

constexpr std::array<std::string_view, 35> kGroups{
    "Children",
    "Children in vulnerable situations (abused, living on the street, institutionalized, "
    "indigenous, migrant children etc.)",
    "Civil society",
    "Disappeared persons",
    "Domestic workers",
    "Educational staff & students",
    "Human rights defenders & activists",
    "Indigenous peoples",
    "Internally displaced persons",
    "Judges, lawyers and prosecutors",
    "Law enforcement / police & prison officials",
    "Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)",
    "Media",
    "Medical staff / health professionals",
    "Migrants",
    "Military personnel",
    "Minorities/ racial, ethnic, linguistic, religious or descent-based groups",
    "Non-citizens",
    "Older persons",
    "People of African Descent",
    "Persons affected by armed conflict",
    "Persons deprived of their liberty & detainees",
    "Persons living in poverty",
    "Persons living in rural areas",
    "Persons living with HIV/AIDS",
    "Persons with albinism",
    "Persons with disabilities",
    "Public officials",
    "Refugees & asylum seekers",
    "Roma, Gypsies, Sinti & Travellers",
    "Social workers",
    "Stateless persons",
    "Vulnerable persons/groups",
    "Women & girls",
    "Youth & juveniles",
};

constexpr std::array<std::string_view, 17> kGoals{
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17"};

}  // namespace

std::span<const std::string_view> issue_names() { return kIssues; }
std::span<const std::string_view> group_names() { return kGroups; }
std::span<const std::string_view> goal_names() { return kGoals; }

}  // namespace uprex
