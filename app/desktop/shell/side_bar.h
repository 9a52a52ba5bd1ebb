// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace vanthu::desktop {

/// The places of the library and how much each holds.
enum class PlaceItem { All, Waiting, Review, Stubs, WithoutFile, Registers, Bin };

class SideBar : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    void setCounts(const PlaceCounts &counts);
    /// What the checks found besides the notices.
    void setPressing(int count);
    /// Below the places; nothing of it shows when there are none.
    void setSavedSearches(const QList<SavedSearch> &searches);
    void choose(PlaceItem place);
    [[nodiscard]] PlaceItem chosen() const;
    [[nodiscard]] static QString nameOf(PlaceItem place);
    [[nodiscard]] static QList<PlaceItem> places();

Q_SIGNALS:
    void placeChosen(vanthu::desktop::PlaceItem place);
    void savedSearchChosen(const QString &query);
    void savedSearchUnwanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSaved();
    void savedMenu(const QPoint &at);
    void forgetSaved();
    void retranslate();

    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_savedTitle;
    QListWidget *m_saved;
    PlaceCounts m_counts;
    std::optional<int> m_pressing; ///< none: nobody has checked yet
};

} // namespace vanthu::desktop
