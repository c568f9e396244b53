#pragma once

#include <QWidget>

class QLineEdit;

namespace tablee::ui {

class IconMark;
class PlainLabel;

/// A line to fill in: its label above, and below it what is wrong and what to do, as long as there is
/// something.
class TextField : public QWidget {
    Q_OBJECT

public:
    explicit TextField(QWidget *parent = nullptr);
    /// Tells nobody that the editing is over.
    ~TextField() override;

    void setLabel(const QString &label);
    void setText(const QString &text);
    QString text() const;

    /// An empty sentence says that all is well.
    void setError(const QString &sentence);
    bool hasError() const;

    QLineEdit &line() { return *m_line; }

signals:
    void textChanged(const QString &text);
    void editingFinished();

private:
    PlainLabel *m_label;
    QLineEdit *m_line;
    QWidget *m_errorRow;
    PlainLabel *m_error;
};

}  // namespace tablee::ui
