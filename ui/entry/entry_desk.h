// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "ui/entry/entry_draft.h"
#include "ui/entry/entry_form.h"
#include "ui/entry/entry_survey.h"
#include "ui/entry/sitting.h"
#include "ui/entry/stored_forms.h"

class QTimer;

namespace cx {

class Document;

/// Where forms are keyed: the newest stored forms of a wave and, under them, the one being typed. Grid and card show
/// the desk and hand it their keys; what is stored goes through the Document as one edit each.
class EntryDesk : public QObject {
  Q_OBJECT
 public:
  /// The names of the steps that store forms, in History; their first argument is the wave.
  static constexpr const char* enterStep = CX_TEXT("core", "Enter a form: %1, %2");
  static constexpr const char* pasteStep = CX_TEXT_N("core", "Paste %n form(s): %1");

  enum class Notice {
    none,
    nothing_answered,  ///< a blank form is not stored
    read_only,
  };

  explicit EntryDesk(Document& document, QObject* parent = nullptr);
  ~EntryDesk() override;

  /// Reads the workspace anew; the draft, the row and the cell stay.
  void load();
  /// Keeps the draft in the workspace now rather than after the next pause in typing.
  void keepDraft();

  /// There is a wave to key forms for.
  [[nodiscard]] bool ready() const { return !survey_.waves.empty(); }
  [[nodiscard]] bool readOnly() const;
  [[nodiscard]] const EntrySurvey& survey() const { return survey_; }
  [[nodiscard]] const EntryForm& form() const { return form_; }
  [[nodiscard]] const EntryHeader& header() const { return draft_.header; }
  void setHeader(const EntryHeader& header);
  /// Null while not ready.
  [[nodiscard]] const Wave* wave() const { return survey_.wave(header().wave); }

  [[nodiscard]] const std::vector<StoredForm>& stored() const { return stored_.forms; }
  [[nodiscard]] std::int64_t storedInWave() const { return stored_.total; }
  [[nodiscard]] const EntryDraft& draft() const { return draft_; }

  /// 0 … stored().size(); the last one is the draft.
  [[nodiscard]] std::size_t row() const { return row_; }
  [[nodiscard]] bool atDraft() const { return row_ == stored().size(); }
  /// The row that keys go to.
  [[nodiscard]] const EntryRow& current() const { return atDraft() ? draft_.row : visit_; }
  [[nodiscard]] const std::string& comment() const;
  /// The number that the row has, or will have, in the wave.
  [[nodiscard]] std::int64_t number(std::size_t row) const;
  [[nodiscard]] Notice notice() const { return notice_; }
  /// What the last undo or redo did, until the next key.
  [[nodiscard]] const std::optional<Text>& said() const { return said_; }
  [[nodiscard]] const Sitting& sitting() const { return sitting_; }

  void goTo(std::size_t row, std::size_t cell);
  void press(EntryKey key);
  /// Answers the current cell as a click does.
  void give(Answer answer);
  /// The draft's comment is kept with it; a stored form's is an edit when it differs.
  void setComment(const std::string& comment);
  /// Stores the draft, its blank cells as skipped, and starts the next one; on a stored form goes back to the draft.
  /// False when there was nothing to store or it could not be.
  bool store();
  /// Key by key in a draft that was typed in, then step by step in the workspace.
  void undo();
  void redo();
  /// Takes the current stored form out of the wave.
  void remove();
  /// Gives the current stored form the wave, channel, levels, date and weight of the header.
  void applyHeader();
  /// Stores pasted forms as one edit.
  bool storeAll(const std::vector<Submission>& forms);
  /// Takes a flagged form off the list of what to check later.
  void markChecked(SubmissionId form);

 Q_SIGNALS:
  /// Rows, cells, header or notices are different.
  void changed();

 private:
  void restoreDraft();
  void fitHeader(const EntryHeader& header);
  void readForms();
  void visit(std::size_t row, std::size_t cell);
  void storeVisit();
  bool edit(const Text& name, const std::function<void(Workspace&)>& change);
  void type(const std::function<void(EntryRow&)>& keystroke);
  void draftChanged();
  bool mayChange();
  [[nodiscard]] Submission draftForm() const;
  void step(bool backwards);

  Document& document_;
  std::filesystem::path file_;
  EntrySurvey survey_;
  EntryForm form_;
  EntryDraft draft_;
  StoredForms stored_;
  std::size_t row_ = 0;
  SubmissionId visited_;
  EntryRow visit_;
  Notice notice_ = Notice::none;
  std::optional<Text> said_;
  Sitting sitting_;
  QTimer* pause_;
};

}  // namespace cx
