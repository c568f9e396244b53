#pragma once

#include "common/retranslated.h"
#include "language/words.h"
#include "sessions/community_book.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace tablee::ui {

class PlainLabel;

/// The evenings a community has held, newest first; each leads to its report by one click or by Enter. A long
/// list scrolls; an empty one takes no room.
class EarlierEvenings final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `language` is that of the desk at present; setLanguage() before it changes.
    explicit EarlierEvenings(Language language, QWidget *parent = nullptr);

    void setLanguage(Language language) { m_language = language; }
    void setEvenings(std::vector<EarlierEvening> evenings);

signals:
    void chosen(tablee::SessionId session);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    void choose(const QModelIndex &index);

    Language m_language;
    std::vector<EarlierEvening> m_evenings;
    PlainLabel *m_heading;
    QListView *m_list;
    QStandardItemModel *m_rows;
};

}  // namespace tablee::ui
