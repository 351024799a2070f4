// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/label/instruments.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "tests/paths.hpp"

#include "core/language/language.hpp"
#include "core/un/treaty_protocols.hpp"

namespace uprex {
namespace {

std::string named(std::string_view text) {
  std::string all;
  for (const auto& name : instruments_in(language_named("en"), text))
    all += (all.empty() ? "" : "|") + name;
  return all;
}

struct Case {
  const char* text;
  const char* names;
};

class Named : public testing::TestWithParam<Case> {};

TEST_P(Named, as_coders_name_them) { EXPECT_EQ(named(GetParam().text), GetParam().names); }

INSTANTIATE_TEST_SUITE_P(
    Treaties, Named,
    testing::Values(
        Case{"", ""}, Case{"Ratify the remaining core human rights treaties", ""},
        Case{"Ratify CEDAW, the CRC and ICERD", "CEDAW|CERD|CRC"},
        Case{"Ratify the Convention on the Rights of Persons with Disabilities (CRPD)", "CRPD"},
        Case{"CONVENTION AGAINST TORTURE", "CAT"},
        Case{"the International Convention for the Protection of All Persons from Enforced "
             "Disappearance",
             "CPED"},
        Case{"the Convention on Economic, Social and Cultural Rights", "ICESCR"},
        Case{"Withdraw reservations to both 1966 covenants", "ICCPR|ICESCR"},
        Case{
            "the International Covenants on Civil and Political Rights and on Economic, Social and "
            "Cultural Rights",
            "ICCPR|ICESCR"},
        Case{"the Rome Statute of the International Criminal Court", "Rome Statute"},
        Case{"Cooperate with the International Criminal Court", "ICC"},
        Case{"the Agreement on Privileges and Immunities of the ICC", "APIC"},
        Case{"the 1954 and the 1961 Convention on the Reduction of Statelessness",
             "1961 Statelessness Convention"},
        Case{"the Convention relating to the Status of Refugees and its Protocol of 1967",
             "Refugee Convention|Refugee Protocol"},
        Case{"the Protocol to Prevent, Suppress and Punish Trafficking in Persons, supplementing "
             "the United Nations Convention against Transnational Organized Crime",
             "Palermo Protocol"},
        Case{"the Council of Europe Convention on preventing and combating violence against women "
             "and domestic violence",
             "Istanbul Convention"},
        Case{"Seek help of cats, and a crc of data", ""}));

INSTANTIATE_TEST_SUITE_P(
    Protocols, Named,
    testing::Values(
        Case{"Ratify OPCAT", "OP-CAT"}, Case{"Ratify OP-CAT", "OP-CAT"},
        Case{"Ratify OP\u2011CAT", "OP-CAT"},  // with a hyphen that does not break
        Case{"Ratify the Optional Protocol to CEDAW", "OP-CEDAW"},
        Case{"Ratify CEDAW and its Optional Protocol", "CEDAW|OP-CEDAW"},
        Case{"CAT and the Optional Protocol thereto", "CAT|OP-CAT"},
        Case{"the Optional Protocol (OP-CAT) to the Convention against Torture", "OP-CAT"},
        Case{"the Optional Protocol to ICCPR", "ICCPR-OP1"}, Case{"ICCPR-OP 2", "ICCPR-OP2"},
        Case{"the second Optional Protocol", "ICCPR-OP2"},
        Case{"the Optional Protocol to ICCPR, aiming at the abolition of the death penalty",
             "ICCPR-OP2"},
        Case{"ICCPR and its two Optional Protocols", "ICCPR|ICCPR-OP1|ICCPR-OP2"},
        Case{"the first and second Optional Protocols to ICCPR", "ICCPR-OP1|ICCPR-OP2"},
        Case{"the Optional Protocols to ICCPR and ICESCR", "ICCPR-OP1|ICCPR-OP2|OP-ICESCR"},
        Case{"the Optional Protocols to CEDAW and CRPD, and CPED", "CPED|OP-CEDAW|OP-CRPD"},
        Case{"the Optional Protocol to CAT and CRPD", "CRPD|OP-CAT"},
        Case{"the two Optional Protocols to CRC, CEDAW and CMW", "CEDAW|CMW|OP-CRC-AC|OP-CRC-SC"},
        Case{"CAT, CRPD and their respective Optional Protocols", "CAT|CRPD|OP-CAT|OP-CRPD"},
        Case{"all three Optional Protocols to the CRC", "OP-CRC-AC|OP-CRC-IC|OP-CRC-SC"},
        Case{"the third Optional Protocol to CRC on a communications procedure", "OP-CRC-IC"},
        Case{"the Optional Protocol to CRC", "OP-CRC"},
        Case{"the Optional Protocol on the involvement of children in armed conflict", "OP-CRC-AC"},
        Case{"the Optional Protocols to CRC on the sale of children, child prostitution and child "
             "pornography and on the involvement of children in armed conflict",
             "OP-CRC-AC|OP-CRC-SC"},
        Case{"the Additional Protocols I and II to the Geneva Conventions",
             "Geneva Conventions AP"},
        Case{"Accede to the Optional Protocol to CPED", "CPED"},  // there is none
        Case{"Adopt protocols on domestic violence for the police", ""},
        Case{"Ratify CAT; adopt a protocol for police interviews", "CAT"}));

INSTANTIATE_TEST_SUITE_P(
    Labour, Named,
    testing::Values(
        Case{"ILO Conventions Nos. 87, 98 and 189", "ILO 189|ILO 87|ILO 98"},
        Case{"Convention No. 169 of the ILO", "ILO 169"}, Case{"ILO 189", "ILO 189"},
        Case{"ILO Convention No.169", "ILO 169"}, Case{"ILO C189", "ILO 189"},
        Case{"ILO Conventions No. 138 (1973) on the minimum age and No. 182 (1999)",
             "ILO 138|ILO 182"},
        Case{"the ILO Convention n\u00b0 29", "ILO 29"},
        Case{"the core ILO conventions", "ILO conventions"},
        Case{"the eight fundamental conventions of the International Labour Organization",
             "ILO conventions"},
        Case{"the Domestic Workers Convention, 2011", "ILO 189"},
        Case{"ILO Convention concerning decent work for domestic workers", "ILO 189"},
        Case{"Seek technical assistance of ILO", ""},
        Case{"Bring Law No. 26 in line with ILO standards", ""}, Case{"Convention No. 1957", ""},
        Case{"ILO Convention 999", "ILO conventions"},
        Case{"Council of Europe Convention No. 108", ""},
        Case{"Accede to Convention 108 on data protection", ""},
        Case{"Convention 108+ for the protection of individuals with regard to the processing of "
             "personal data",
             ""},
        Case{"ILO Convention 189 and Council of Europe Convention No. 108", "ILO 189"},
        Case{"ILO 189, and Convention No. 185 on cybercrime", "ILO 189"},
        Case{"Cooperate with the ILO (5 recommendations)", ""},
        Case{"Ask the ILO, 3 States and 2 treaty bodies", "Treaty bodies"},
        Case{"Ratify ILO 29, 105 and 3 protocols", "ILO 105|ILO 29"},
        Case{"Ratify Convention 169 on indigenous and tribal peoples", "ILO 169"},
        Case{"ILO Conventions 87 and 98 on the rights of workers to organize", "ILO 87|ILO 98"},
        Case{"ILO Convention 189 on domestic workers", "ILO 189"},
        Case{"ILO Convention 190 and act against corruption", "ILO 190"}));

INSTANTIATE_TEST_SUITE_P(
    Mechanisms, Named,
    testing::Values(
        Case{"Extend a standing invitation to all special procedures",
             "Special procedures|Standing invitation"},
        Case{"Invite the Special Rapporteur on torture", "Special procedures"},
        Case{"Submit overdue reports to the treaty bodies", "Treaty bodies"},
        Case{"as the Committee on the Rights of the Child recommended", "Treaty bodies"},
        Case{"the CEDAW Committee", "Treaty bodies"},
        Case{"as recommended by CEDAW", "CEDAW|Treaty bodies"},
        Case{"follow-up to the universal periodic review", "UPR"},
        Case{"assistance of the Office of the High Commissioner for Human Rights", "OHCHR"},
        Case{"an open invitation", "Standing invitation"},
        Case{"a national mechanism for the prevention of torture", ""},
        Case{"the Committee of national institutions", ""}));

TEST(Instruments, of_a_sample_of_recommendations_are_as_a_person_read_them) {
  std::ifstream table(source_folder() / "tests/label/instruments_sample.tsv");
  int rows = 0;
  for (std::string line; std::getline(table, line); ++rows) {
    const auto tab = line.find('\t');
    ASSERT_NE(tab, std::string::npos);
    EXPECT_EQ(named(line.substr(tab + 1)), line.substr(0, tab)) << line;
  }
  EXPECT_EQ(rows, 200);
}

TEST(Instruments, any_bytes_are_taken) {
  const std::string text =
      "Ratify \xff\xfe CEDAW\n\t and\xc2\xa0its  Optional\r\nProtocol \xe2\x80";
  EXPECT_EQ(named(text), "CEDAW|OP-CEDAW");
  EXPECT_EQ(named(std::string(1, '\0') + "CAT"), "CAT");
}

TEST(Instruments, names_are_listed) {
  const auto names = instrument_names(language_named("en"));
  EXPECT_TRUE(std::ranges::is_sorted(names));
  EXPECT_EQ(std::ranges::adjacent_find(names), names.end());
  for (const auto name : {"CEDAW", "OP-CRC", "Geneva Conventions AP", "UPR"})
    EXPECT_NE(std::ranges::find(names, name), names.end()) << name;
}

TEST(Instruments, every_example_names_its_instrument) {
  const Language& language = language_named("en");
  std::size_t rows = 0;
  for (const auto wordings :
       {language.rows("treaty"), language.rows("treaty_acronym"), language.rows("instrument"),
        language.rows("instrument_acronym"), language.rows("instrument_aside")})
    for (const WordingRow& row : wordings) {
      const auto names = instruments_in(language, row.example);
      EXPECT_NE(std::ranges::find(names, row.meaning), names.end())
          << row.line << ": " << row.example << " does not name " << row.meaning << " but "
          << named(row.example);
      ++rows;
    }
  EXPECT_GT(rows, 200u);
}

TEST(Instruments, every_subject_names_its_protocol) {
  const Language& language = language_named("en");
  for (const WordingRow& row : language.rows("protocol_subject")) {
    const auto protocol =
        std::ranges::find(treaty_protocols(), row.meaning, &TreatyProtocol::subject);
    ASSERT_NE(protocol, treaty_protocols().end()) << row.meaning;
    const std::string text = "the Optional Protocol " + std::string(row.example);
    EXPECT_EQ(named(text), protocol->name) << text;
  }
}

TEST(Instruments, a_language_without_tables_finds_none) {
  const Language language({"xx", "Test", {}});
  EXPECT_TRUE(instruments_in(language, "Ratify CEDAW and ILO 189 and its protocol").empty());
}

}  // namespace
}  // namespace uprex
