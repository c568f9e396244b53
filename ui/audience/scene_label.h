#pragma once

#include "common/fit_text.h"

#include <QLabel>

namespace tablee::ui {

struct Theme;

/// One text of the audience screen: plain, its lines balanced. Being a label, it is read by the accessibility
/// bus, whole also where the room given has no end of it. Its page gives it place and size.
class SceneLabel final : public QLabel {
    Q_OBJECT

public:
    enum class Weight { Regular, Bold };
    enum class Ink { First, Second, Pine };

    SceneLabel(Weight weight, Qt::Alignment alignment, QWidget *parent);

    void setInk(Ink ink);
    void setSideAlignment(Qt::Alignment alignment);

    /// Puts the text there at this size; an empty text hides.
    void place(const QRectF &room, int pixelSize);

    TextStyle style() const;
    int pixelSize() const { return m_pixelSize; }
    /// It has no end in the room it was given, and ends in "…" there.
    bool isCut() const { return m_shown != text(); }

    /// What is shown of the text takes in the width it has.
    QSizeF neededSize() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Weight m_weight;
    Ink m_ink = Ink::First;
    int m_pixelSize = 1;
    QString m_shown;
};

}  // namespace tablee::ui
