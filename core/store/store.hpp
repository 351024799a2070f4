// Keeps extractions in one file and gives them back as they were put in, byte for byte when
// written.
//
// One transaction per document: a process killed at any time leaves a store that opens and goes on
// after the last document that was put. Several processes may read while one writes. A Store is not
// for several threads at once. Every failure is a StoreError.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/record.hpp"

namespace uprex {

// What to give back; empty or 0 does not filter.
struct StoreFilter {
  std::string state = {};  // under review, alpha-3
  int session = 0;
  int cycle = 0;
  std::optional<Response> response = {};
  std::string from = {};  // recommending State, alpha-3
};

// What read a file, and what became of it.
struct Reading {
  std::string symbol;
  std::string extractor;
  std::string version;
  std::string
      replaced_by;  // the file whose records stand in their place, empty where its own stand

  bool operator==(const Reading&) const = default;
};

// A document without its records: what grouping documents into reviews needs.
struct StoredDocument {
  long long row = 0;
  std::string symbol, kind, state_under_review;
  int session = 0, cycle = 0;
  std::vector<ReviewReference> reviews;
};

struct StoreStats {
  int documents = 0;
  int recommendations = 0;
  int positions = 0;  // position records
  int pledges = 0;
  int flagged = 0;  // recommendations
  int flagged_positions = 0;
  int failed_checks = 0;
  std::map<std::string, int> by_response;  // of recommendations, as their reports alone give it
  std::map<std::string, int> by_reason;    // of recommendations
};

// The store and the files that SQLite keeps beside it while it is written.
std::vector<std::filesystem::path> store_files(const std::filesystem::path& path);

class Store {
 public:
  // `read` never changes the file, and needs no right to write it.
  enum class Mode { read, create };
  enum class Outcome { added, replaced, present };
  enum class Again { no, yes };

  Store(const std::filesystem::path& path, Mode mode);
  ~Store();

  // What read the file with this SHA-256 when it was last put, if it was, also where a newer
  // version of the document has replaced its records since.
  std::optional<Reading> reading_of(const std::string& sha256);

  // Adds the document, or puts it in the place of the one with the same symbol, in one transaction.
  // `no` leaves everything as it is (`present`) where the same version of the same extractor has
  // put this very file before, perhaps in another process a moment ago.
  Outcome put(const Extraction& extraction, Again again = Again::yes);

  // Calls with one document at a time, in the order in which they were first put. `response` and
  // `from` choose among a document's recommendations: then its position records and pledges are
  // left out, and documents without a match too.
  void for_each(const StoreFilter& filter, const std::function<void(Extraction&&)>& visit);

  // The document with this symbol, or, for an id ("A/HRC/43/15#121.1"), the document with that
  // record alone; an item's id finds its parts too, and what repeats the id ("~2"). Case does not
  // count. Empty where there is none.
  std::optional<Extraction> find(const std::string& id_or_symbol);

  // Every document, in the order in which they were first put; no record is read.
  std::vector<StoredDocument> documents();

  // The whole document in a row of documents(); rows last as long as the snapshot they come from.
  Extraction read(long long row);

  // All calls made inside `run` see the store in one state, whatever other processes put meanwhile.
  // Nothing can be put inside. Snapshots nest.
  void snapshot(const std::function<void()>& run);

  StoreStats stats();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace uprex
