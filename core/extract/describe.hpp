// What a document is in words, for the message that refuses it.
#pragma once

#include <string_view>

#include "core/model/identity.hpp"

namespace uprex {

// A name of a document and why it is not read, as Identity::what and why. Both empty if unknown.
struct Description {
  std::string_view what, why;
};

// By its title alone.
Description described_by_title(const Document& document);

// By its title, else by its symbol, else by its text.
Description described(const Document& document, const Description& title, const std::string& symbol,
                      const std::string& language);

// "a national report (A/HRC/WG.6/7/SVN/1), which holds no recommendations of the review".
LoadError refusal(const Identity& identity);

}  // namespace uprex
