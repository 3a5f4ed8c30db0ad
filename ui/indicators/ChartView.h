#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class ChartScene;
struct ChartMark;

/// Shows a chart as large as there is room. The mouse and the arrow keys go from point to point, up and down from
/// line to line, and what is said of a point is shown and told to assistive technology.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    using Draw = std::function<std::unique_ptr<ChartScene>(QSizeF)>;

    explicit ChartView(QWidget *parent);
    ~ChartView() override;

    /// The chart is drawn by this whenever its size or the theme changes.
    void setDraw(Draw draw);
    void redraw();
    const ChartScene *scene() const { return m_scene.get(); }
    /// Marks the point of this place without telling anybody.
    void setCurrent(std::optional<int> place);
    std::optional<int> current() const { return m_current; }
    void copyPicture() const;

    QSize sizeHint() const override { return {760, 420}; }
    QSize minimumSizeHint() const override { return {420, 260}; }

Q_SIGNALS:
    void pointChosen(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// The points that the keys go along: of the figures, or of a line beside them.
    const QList<ChartMark> &marks() const;
    void changeLine(int step);
    int markNear(double x, double y) const;
    int markOf(std::optional<int> place) const;
    void choose(int mark);
    void paintCurrent(QPainter &painter) const;
    void paintWords(QPainter &painter, int mark) const;

    Draw m_draw;
    std::unique_ptr<ChartScene> m_scene;
    int m_line = 0; ///< 0: the figures; else a companion of the scene, counted from 1
    std::optional<int> m_current;
    std::optional<int> m_hovered;
};
