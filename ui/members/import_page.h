#pragma once

#include "common/retranslated.h"
#include "common/sentence.h"
#include "interchange/import_preview.h"
#include "members/column_mapping.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QStackedWidget;
class QTableView;

namespace tablee::ui {

class ActionButton;
class Banner;
class Choice;
class EmptyState;
class ImportRowModel;
class PlainLabel;
class QuestionStrip;
class WorkProgress;

/// A list on its way into the community: where it comes from, how far it is read, what it will do row by row,
/// and one button that does it. Where only a name says whom a row means, that row asks.
class ImportPage final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit ImportPage(QWidget *parent = nullptr);

    /// Nothing is read yet. `fault`: what was wrong with the last list, and what to do.
    void showWaiting(Sentence fault = {});
    /// `what` is being done; how far it is comes with setProgress().
    void showWork(Sentence what);
    void setProgress(double part);
    /// `source` is the name of the file, empty for what was pasted. After an answer the next question of the
    /// same list is chosen.
    void showPreview(const QString &source, std::vector<ListColumn> columns, std::vector<ListField> fields,
        std::shared_ptr<const ImportPreview> preview, Together together = Together::AreTwo);
    /// Of the list that is shown next: whether people may stand side by side in a row, and whether each cell
    /// was taken for somebody.
    void setGrid(bool mayBeGrid, bool isGrid);
    /// Something stands in the way of what is shown.
    void tell(Sentence fault);

    bool isShowingPreview() const;

signals:
    void fileWanted();
    void listPasted(const QString &text);
    void listDropped(const QString &path);
    void stopRequested();
    void fieldsChosen(const std::vector<tablee::ListField> &fields);
    /// Whom a row means, by its key.
    void answered(int row, tablee::SamePersonAnswer answer);
    /// Every row that only its name says to be a member is.
    void allAreTheSame();
    /// Whether a row that names two people as one is one person.
    void togetherMeant(tablee::Together together);
    /// Whether each cell of a row is somebody, where the list may be meant so.
    void gridMeant(bool eachCellIsSomebody);
    void importRequested();
    void closed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    QBoxLayout *heading();
    QWidget *previewPart();
    void connectParts();
    void leave();
    void paste();
    void layColumns();
    void showSummary();
    void showFates();
    const ImportRow *chosenRow() const;
    static QString questionAbout(const ImportRow &row);
    void showQuestion();
    void showTurned();
    void turnRound();
    void showNamesakes();
    void showTogether();
    void showSeveral();
    void showGrid();
    void showDay();
    void showBlank();
    void showAnswers();
    void useAnswers();
    std::size_t unusedAnswers() const;
    /// The first that has any people of a kind; behind the last when none has.
    std::size_t firstColumnWith(int ListColumn::*people) const;
    std::size_t decidingColumn() const;
    std::size_t blankColumn() const;
    void answer(bool accepts);
    void goToQuestionAfter(int key);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Sentence m_fault;
    QString m_source;
    std::shared_ptr<const ImportPreview> m_preview;
    std::vector<ListColumn> m_columns;
    QPointer<QWidget> m_keysWereAt;  ///< in the preview that is made anew
    int m_answered = 0;  ///< key of the row whose answer is being taken into the preview; 0 for none
    Together m_meant = Together::AreTwo;
    bool m_mayBeGrid = false;
    bool m_isGrid = false;
    PlainLabel *m_title;
    PlainLabel *m_sourceName;
    ActionButton *m_back;
    ActionButton *m_paste;
    ActionButton *m_import;
    Banner *m_told;
    QStackedWidget *m_middle;
    EmptyState *m_waiting;
    WorkProgress *m_work;
    PlainLabel *m_summary;
    Choice *m_fate;
    Banner *m_turned;
    Banner *m_namesakes;
    Banner *m_grid;
    Banner *m_together;
    Banner *m_several;
    Banner *m_day;
    Banner *m_blank;
    Banner *m_answers;
    ImportRowModel *m_rows;
    QTableView *m_table;
    QuestionStrip *m_question;
    ColumnMapping *m_mapping;
};

}  // namespace tablee::ui
