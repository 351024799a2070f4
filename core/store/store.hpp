// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps extractions in one file and gives them back as they were put in, byte for byte when
// written.
//
// One transaction per document: a process killed at any time leaves a store that opens and goes on
// after the last document that was put. Several processes may read while one writes. A Store is not
// for several threads at once. Every failure is a StoreError.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/hints.hpp"
#include "core/model/record.hpp"

namespace uprex {

// What read a file, and what became of it.
struct Reading {
  std::string kind;  // of the document
  std::string symbol;
  std::string extractor;
  std::string version;
  std::string labeller;     // what gave the labels, empty where nothing did
  Hints hints;              // that it was read with
  std::string replaced_by;  // the file whose records stand in their place, else empty

  bool operator==(const Reading&) const = default;
};

// Why a file yields no records, as LoadError says it.
struct Refusal {
  std::string reason;
  std::string advice;

  bool operator==(const Refusal&) const = default;
};

// Where a file lies, and what the file system says of it. An empty stamp says nothing: such a place
// is not remembered.
struct Place {
  std::string path;
  std::string stamp;
};

// A document without its records: what grouping documents into reviews needs.
struct StoredDocument {
  long long row = 0;
  std::string symbol, kind, state_under_review;
  int session = 0, cycle = 0;
  std::vector<ReviewReference> reviews;
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

  // What read the file with this SHA-256 when it was last put, also where a newer version of the
  // document has replaced its records since. None where the store does not hold the document.
  std::optional<Reading> reading_of(const std::string& sha256);

  // Why the file with this SHA-256 was refused when these readers last tried it, if they did and
  // nothing has read it since. `readers` names all that decides whether a file can be read.
  std::optional<Refusal> refusal_of(const std::string& sha256, const std::string& readers);

  // In the place of what was remembered of the file before; its place is remembered too.
  void put_refusal(const std::string& sha256, const std::string& readers, const Refusal& refusal,
                   const Place& place = {});

  // The SHA-256 of the file that was remembered at this place, where the file system still says
  // the same of it; else empty.
  std::string hash_at(const Place& place);
  void remember(const Place& place, const std::string& sha256);
  // Forgets the files at paths of which this is true. What they gave stays.
  void forget(const std::function<bool(const std::string& path)>& is_gone);

  // Adds the document, or puts it in the place of the one with the same symbol, and remembers where
  // its file lies, in one transaction.
  // A file is one document: what it was before under another symbol is replaced. `no` leaves
  // all records as they are (`present`) where the same version of the same extractor has put this
  // very file before with the same hints and labeller, perhaps in another process a moment ago.
  Outcome put(const Extraction& extraction, Again again = Again::yes, const Hints& hints = {},
              const Place& place = {});

  // Every document, in the order in which they were first put; no record is read.
  std::vector<StoredDocument> documents();

  // The whole document in a row of documents(); rows last as long as the snapshot they come from.
  Extraction read(long long row);

  // All calls made inside `run` see the store in one state, whatever other processes put meanwhile.
  // Nothing can be put inside. Snapshots nest.
  void snapshot(const std::function<void()>& run);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace uprex
