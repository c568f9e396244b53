#pragma once

#include "common/retranslated.h"
#include "preparing/session_words.h"
#include "sessions/session_templates.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QListView;
class QStandardItemModel;

namespace tablee::ui {

class ActionButton;
class Card;
class PlainLabel;

/// How the session is to be held: as last time, a way of one's own, or one of those that come with the
/// program. Beside the list stand the steps of the one that is chosen.
class TemplateChoice final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit TemplateChoice(const Words &words, QWidget *parent = nullptr);

    void setWords(const Words &words) { m_words = &words; }
    /// `last`: the session that "as last time" means; nothing where none was held.
    /// `came`: how many of those who were there may be expected again.
    void setTemplates(std::vector<SessionTemplate> own, std::optional<PreparedSession> last, int came);
    void begin();

signals:
    void chosen(const tablee::SessionTemplate &chosen);
    /// Those who came last time are expected, or nobody yet.
    void asLastTimeChosen(bool expectsThem);
    void removeRequested(const tablee::SessionTemplate &own);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate() override;
    QWidget *preview();
    void fill();
    void addRow(const QString &name, const PreparedAgenda &agenda);
    void showChosen();
    void take();
    /// Nothing for "as last time".
    const SessionTemplate *templateAt(int row) const;

    const Words *m_words;
    std::vector<SessionTemplate> m_own;
    std::vector<SessionTemplate> m_templates;
    std::optional<PreparedSession> m_last;
    int m_came = 0;
    ActionButton *m_back;
    PlainLabel *m_title;
    QListView *m_list;
    QStandardItemModel *m_rows;
    PlainLabel *m_name;
    PlainLabel *m_about;
    QCheckBox *m_expect;
    PlainLabel *m_steps;
    ActionButton *m_take;
    ActionButton *m_remove;
};

}  // namespace tablee::ui
