// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/details.h"

#include <QHash>
#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace vanthu::desktop {

class TextField;

/// The fields of a document, edited in place, and its files.
class InformationForm : public QScrollArea {
    Q_OBJECT

public:
    explicit InformationForm(QWidget *parent = nullptr);

    /// What is being typed stays.
    void setDetails(const DocumentDetails &details);
    [[nodiscard]] bool isBeingEdited() const;
    void editFirst();
    void retranslate();

Q_SIGNALS:
    void edited(const QString &field, const QString &before, const QString &after);

private:
    void addField(const QString &name);
    void commit(const QString &field);

    DocumentDetails m_details;
    QFormLayout *m_form;
    QHash<QString, TextField *> m_fields;
    QHash<QString, QLabel *> m_labels;
    QLabel *m_files;
};

} // namespace vanthu::desktop
