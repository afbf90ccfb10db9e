// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "core/base/words.h"
#include "core/scoring/weighting.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace cx {

class Document;
class TargetGrid;

/// Weights one wave to target shares that are typed or read from a file. What the weights do is said before anything is
/// stored; targets that cannot be met are explained and cannot be saved.
class WeightingDialog : public QDialog {
  Q_OBJECT
 public:
  explicit WeightingDialog(Document& document, QWidget* parent = nullptr);

  /// Takes targets over from a file; what is wrong with it is said in the dialog.
  void load(const QString& file);

  [[nodiscard]] TargetGrid& grid() const { return *grid_; }
  [[nodiscard]] QComboBox& wave() const { return *wave_; }
  [[nodiscard]] QCheckBox& capped() const { return *capped_; }
  [[nodiscard]] QPushButton& saveButton() const { return *save_; }
  /// What the weights do, or what is in their way.
  [[nodiscard]] QString said() const;

 private:
  QWidget* buildWave();
  QWidget* buildOptions();
  [[nodiscard]] RakingOptions options() const;
  void chooseWave();
  void askForFile();
  void compute();
  void show(RakingReport report);
  void refuse(const Text& problem);
  void save();

  Document& document_;
  TargetGrid* grid_;
  QComboBox* wave_;
  QCheckBox *capped_, *equal_;
  QDoubleSpinBox *lowest_, *highest_;
  QLabel* report_;
  QPushButton* save_;
  std::optional<RakingReport> ready_;  ///< can be saved
};

}  // namespace cx
