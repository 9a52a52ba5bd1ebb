// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/intake/intake_controller.h"

#include <QHash>
#include <QScrollArea>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QLineEdit;

namespace vanthu::desktop {

class LinkRows;
class SurenessFrame;

/// The form of the review: a field a row, each with a coloured edge and a word for how sure the
/// reading is, and below them the cited documents with their relations.
class ReadingForm : public QScrollArea {
    Q_OBJECT

public:
    /// `controller` outlives the form.
    explicit ReadingForm(IntakeController *controller, QWidget *parent = nullptr);

    /// Puts words chosen on the page into a field; says so beside it where they are none for it.
    void fill(ReadingField field, const ChosenWords &words);
    void focusField(ReadingField field);
    void focusFirst();

Q_SIGNALS:
    void fieldFocused(vanthu::desktop::ReadingField field);
    void linkFocused(int link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeEditor(ReadingField field);
    void load();
    void showSureness(ReadingField field);
    void commit(ReadingField field);
    void retranslate();
    [[nodiscard]] QString editorText(ReadingField field) const;
    void setEditorText(ReadingField field, const QString &text);

    IntakeController *m_controller;
    QFormLayout *m_rows = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_warnings = nullptr;
    LinkRows *m_links = nullptr;
    QHash<ReadingField, SurenessFrame *> m_frames;
    QHash<ReadingField, QWidget *> m_editors;
    QHash<ReadingField, QLabel *> m_labels;
};

} // namespace vanthu::desktop
