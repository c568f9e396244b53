#pragma once

#include "common/retranslated.h"
#include "preparing/session_edit.h"
#include "preparing/session_words.h"

#include <QWidget>

#include <functional>
#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace tablee::ui {

class ActionButton;
class Banner;
class PlainLabel;
class StepRow;

/// The agenda of a session that is being prepared: its steps, how long they take together, and whether that
/// fits the room.
class AgendaEditor final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit AgendaEditor(const Words &words, QWidget *parent = nullptr);

    void setWords(const Words &words, const SessionWords &times);
    void showSession(const PreparedSession &session);
    /// What is typed and not told yet.
    void commit();

signals:
    void edited(const tablee::ui::SessionEdit &edit);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate() override;
    void makeRow();
    void editStep(const QString &part, std::size_t step,
        const std::function<void(PreparedAgenda &, std::size_t)> &change, const Sentence &told = {});
    std::size_t indexOf(const StepRow *row) const;
    void nudge(std::size_t step, int by);
    std::size_t placeAt(int globalY) const;
    void showDrop(std::size_t from, int globalY);
    void drop(std::size_t from, int globalY);
    void move(std::size_t from, std::size_t to);
    void remove(std::size_t step);
    void offerSteps();
    void shorten();
    void showRows();
    void showEnd();

    const Words *m_words;
    SessionWords m_times;
    PreparedSession m_session;
    QWidget *m_steps;
    QVBoxLayout *m_column;
    QScrollArea *m_scroll;
    std::vector<StepRow *> m_rows;
    QWidget *m_dropLine;
    PlainLabel *m_nothing;
    ActionButton *m_add;
    PlainLabel *m_sum;
    PlainLabel *m_end;
    Banner *m_over;
};

}  // namespace tablee::ui
