#pragma once

#include "common/retranslated.h"
#include "sessions/prepared_session.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace tablee::ui {

class PlainLabel;

/// One table that is set out: its number, a name, and whether it stays closed.
class TableRow final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit TableRow(QWidget *parent);

    void showTable(const NewTable &table);
    /// What is typed and not told yet.
    void commit();

signals:
    void named(const QString &name);
    void closedChanged(bool closed);

private:
    void retranslate() override;

    NewTable m_table;
    PlainLabel *m_number;
    QLineEdit *m_name;
    QCheckBox *m_closed;
};

}  // namespace tablee::ui
