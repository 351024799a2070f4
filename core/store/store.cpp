// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.hpp"

#include <utility>

#include "core/store/database.hpp"
#include "core/store/read_rows.hpp"
#include "core/store/schema.hpp"
#include "core/store/write_rows.hpp"

namespace uprex {
namespace {

Database open(const std::filesystem::path& path, Store::Mode mode) {
  const bool reading = mode == Store::Mode::read;
  Database database(path, reading ? Database::Mode::read : Database::Mode::create);
  database.execute("PRAGMA busy_timeout = 30000");
  if (reading) {
    check_schema(database);
    return database;
  }
  // Before anything is changed in a database that may be somebody else's.
  prepare_schema(database);
  // DocumentRemoval does what the clauses of the schema would, and a table of somebody else's never
  // keeps a document out.
  database.execute("PRAGMA foreign_keys = OFF");
  // Readers go on while a document is put. A power cut may cost the last documents, never the
  // store.
  database.execute("PRAGMA journal_mode = WAL");
  database.execute("PRAGMA synchronous = NORMAL");
  return database;
}

// Reading the file again gave nothing new.
bool would_be(const Reading& reading, const DocumentRecord& record, const Hints& hints) {
  return reading.symbol == record.symbol && reading.extractor == record.extractor &&
         reading.version == record.extractor_version && reading.labeller == record.labeller &&
         reading.hints == hints;
}

}  // namespace

std::vector<std::filesystem::path> store_files(const std::filesystem::path& path) {
  return {path, path.string() + "-wal", path.string() + "-shm", path.string() + "-journal"};
}

struct Store::Impl {
  Impl(Database opened, bool writes)
      : database(std::move(opened)),
        reading(database,
                "SELECT d.kind, f.symbol, f.extractor, f.version, f.labeller, f.state, f.session,"
                " CASE WHEN d.sha256 <> f.sha256 THEN d.file ELSE '' END"
                " FROM files f JOIN documents d ON d.symbol = f.symbol"
                " WHERE f.sha256 = :sha256",
                8),
        refusal(database,
                "SELECT reason, advice FROM refusals"
                " WHERE sha256 = :sha256 AND readers = :readers",
                2),
        find_place(database, "SELECT sha256 FROM places WHERE path = :path AND stamp = :stamp", 1),
        put_place(database, "INSERT OR REPLACE INTO places VALUES (:path, :stamp, :sha256)"),
        put_refusal(
            database,
            "INSERT OR REPLACE INTO refusals VALUES (:sha256, :readers, :reason, :advice)") {
    if (writes) writer.emplace(database);
  }

  void remember(const Place& at, const std::string& sha256) {
    if (!at.stamp.empty()) put_place.run({at.path, at.stamp, sha256});
  }

  Database database;
  const StoreColumns columns = columns_in(database);
  // Each gives one row at most.
  Query reading, refusal, find_place;
  Query put_place, put_refusal;
  std::optional<StoreWriter> writer;  // none where the store is only read
  std::optional<StoreReader> reader;  // there while a snapshot is open
};

Store::Store(const std::filesystem::path& path, Mode mode)
    : impl_(std::make_unique<Impl>(open(path, mode), mode == Mode::create)) {}

Store::~Store() = default;

std::optional<Reading> Store::reading_of(const std::string& sha256) {
  Query& query = impl_->reading;
  query.run({sha256});
  if (!query.next()) return std::nullopt;
  Reading reading{query.text(0), query.text(1), query.text(2),
                  query.text(3), query.text(4), {query.text(5), query.integer(6)},
                  query.text(7)};
  query.next();
  return reading;
}

std::optional<Refusal> Store::refusal_of(const std::string& sha256, const std::string& readers) {
  Query& query = impl_->refusal;
  query.run({sha256, readers});
  if (!query.next()) return std::nullopt;
  Refusal refusal{query.text(0), query.text(1)};
  query.next();
  return refusal;
}

void Store::put_refusal(const std::string& sha256, const std::string& readers,
                        const Refusal& refusal, const Place& place) {
  Transaction transaction(impl_->database, true);
  impl_->put_refusal.run({sha256, readers, refusal.reason, refusal.advice});
  impl_->remember(place, sha256);
  transaction.commit();
}

std::string Store::hash_at(const Place& place) {
  Query& query = impl_->find_place;
  query.run({place.path, place.stamp});
  if (!query.next()) return {};
  std::string sha256 = query.text(0);
  query.next();
  return sha256;
}

void Store::remember(const Place& place, const std::string& sha256) {
  if (place.stamp.empty()) return;
  Transaction transaction(impl_->database, true);
  impl_->remember(place, sha256);
  transaction.commit();
}

void Store::forget(const std::function<bool(const std::string& path)>& is_gone) {
  std::vector<std::string> gone;
  Query paths(impl_->database, "SELECT path FROM places", 1);
  for (paths.run(); paths.next();)
    if (std::string path = paths.text(0); is_gone(path)) gone.push_back(std::move(path));
  if (gone.empty()) return;
  Transaction transaction(impl_->database, true);
  Query query(impl_->database, "DELETE FROM places WHERE path = :path");
  for (const std::string& path : gone) query.run({path});
  transaction.commit();
}

Store::Outcome Store::put(const Extraction& extraction, Again again, const Hints& hints,
                          const Place& place) {
  if (extraction.document.symbol.empty())
    throw StoreError("a document without symbol cannot be stored: " + extraction.document.file,
                     "see what its title page says");
  if (impl_->reader) throw StoreError("nothing can be stored while the store is being read");
  Transaction transaction(impl_->database, true);
  const DocumentRecord& record = extraction.document;
  impl_->remember(place, record.sha256);
  const auto reading = again == Again::no ? reading_of(record.sha256) : std::nullopt;
  if (reading && would_be(*reading, record, hints)) {
    transaction.commit();
    return Outcome::present;
  }
  const bool replaced = impl_->writer.value().put(extraction, hints);
  transaction.commit();
  return replaced ? Outcome::replaced : Outcome::added;
}

void Store::snapshot(const std::function<void()>& run) {
  if (impl_->reader) return run();
  Transaction transaction(impl_->database, false);
  impl_->reader.emplace(impl_->database, impl_->columns);
  // The reader's statements end before the transaction does, also where `run` throws.
  struct Close {
    std::optional<StoreReader>& reader;
    ~Close() { reader.reset(); }
  };
  {
    const Close close{impl_->reader};
    run();
  }
  transaction.commit();
}

std::vector<StoredDocument> Store::documents() {
  std::vector<StoredDocument> documents;
  snapshot([&] { documents = impl_->reader->list(); });
  return documents;
}

Extraction Store::read(long long row) {
  Extraction extraction;
  snapshot([&] { extraction = impl_->reader->read(row); });
  if (extraction.document.symbol.empty())
    throw StoreError("the store has no document in row " + std::to_string(row));
  return extraction;
}

}  // namespace uprex
