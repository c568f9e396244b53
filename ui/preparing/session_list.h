#pragma once

#include "common/retranslated.h"
#include "preparing/session_words.h"
#include "sessions/community_book.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace tablee::ui {

class ActionButton;
class EmptyState;
class PlainLabel;

/// The sessions of a community: those to come, to be prepared further, and those held, each with its report.
class SessionList final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit SessionList(QWidget *parent = nullptr);

    void setWords(const SessionWords &words);
    void setSessions(std::vector<ComingSession> coming, std::vector<EarlierEvening> held);

signals:
    void prepareRequested();
    void opened(tablee::SessionId coming);
    void reportRequested(tablee::SessionId held);
    void phrasesRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Rows {
        QWidget *column;
        PlainLabel *heading;
        QListView *list;
        QStandardItemModel *rows;
    };

    void retranslate() override;
    Rows makeRows(const char *name);
    void choose(const QListView *list, const QModelIndex &index);
    void fillComing();
    void fillHeld();

    SessionWords m_words;
    std::vector<ComingSession> m_coming;
    std::vector<EarlierEvening> m_heldOnes;
    PlainLabel *m_title;
    ActionButton *m_phrases;
    ActionButton *m_prepare;
    EmptyState *m_empty;
    EmptyState *m_nothingComes;
    QWidget *m_columns;
    Rows m_next;
    Rows m_held;
};

}  // namespace tablee::ui
