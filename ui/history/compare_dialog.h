// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace cx {

class Document;
struct Difference;
class LinesView;

/// A state of the workspace: a step of its undo list, or a file as it is.
struct PointInTime {
  QString name;
  std::filesystem::path file;
  std::optional<std::int64_t> step;
  bool operator==(const PointInTime&) const = default;
};

/// What differs between two points in time: submissions by wave and channel, the survey, and the scores of one wave.
class CompareDialog : public QDialog {
  Q_OBJECT
 public:
  /// The first of `points` is now; it is compared with the one at `then`.
  CompareDialog(Document& document, std::vector<PointInTime> points, std::size_t then, QWidget* parent);

  [[nodiscard]] QComboBox& then() const { return *then_; }
  [[nodiscard]] QComboBox& now() const { return *now_; }
  [[nodiscard]] LinesView& rows() const { return *rows_; }
  [[nodiscard]] LinesView& things() const { return *things_; }
  [[nodiscard]] LinesView& scores() const { return *scores_; }
  [[nodiscard]] QString headline() const;

 private:
  void build();
  void compare();
  void tell(const Difference& difference);
  void showRows(const Difference& difference);
  void showThings(const Difference& difference);
  void showScores(const Difference& difference);

  Document& document_;
  std::vector<PointInTime> points_;
  QComboBox *then_, *now_;
  QLabel *headline_, *rowsTitle_, *thingsTitle_, *scoresTitle_;
  LinesView *rows_, *things_, *scores_;
};

}  // namespace cx
