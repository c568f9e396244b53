#pragma once

#include "language/words.h"

#include <QAbstractButton>
#include <QWidget>

namespace tablee::ui {

/// FR and EN in the corner of the menu bar; the one the desk speaks is underlined. The abbreviations are the
/// same in every language.
class LanguageSwitch final : public QWidget {
    Q_OBJECT

public:
    explicit LanguageSwitch(QWidget *parent = nullptr);

    void setLanguage(Language language);

signals:
    void chosen(tablee::Language language);

private:
    QAbstractButton *m_french;
    QAbstractButton *m_english;
};

}  // namespace tablee::ui
