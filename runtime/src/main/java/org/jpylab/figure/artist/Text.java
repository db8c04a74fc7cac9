package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text at a position; several lines when it contains newlines. */
public class Text extends Artist {
    /** What None leaves at its default where a text is made. */
    private static final Set<String> OF_CONSTRUCTOR =
            Set.of(
                    "color",
                    "fontproperties",
                    "rotation",
                    "linespacing",
                    "multialignment",
                    "usetex",
                    "wrap",
                    "transform_rotates_text",
                    "parse_math");

    private static final List<String> HORIZONTAL = List.of("center", "right", "left");
    private static final List<String> VERTICAL =
            List.of("top", "bottom", "center", "baseline", "center_baseline");

    /** The properties of texts. */
    public static final PropertyTable<Text> TEXT =
            PropertyTable.of("Text", Text.class, ARTIST)
                    .writing("backgroundcolor", (a, v) -> a.setBackgroundColor(v))
                    .writing("bbox", (a, v) -> a.setBbox(v))
                    .reading("bbox_patch", a -> a.bboxPatch)
                    .with("color", a -> a.color, (a, v) -> a.setColor(v), "c")
                    .with(
                            "fontfamily",
                            a -> a.font.family(),
                            (a, v) -> a.setFont(a.font.withFamily(v)),
                            "family")
                    .with(
                            "fontname",
                            a -> a.font.firstFamily(),
                            (a, v) -> a.setFont(a.font.withFamily(v)),
                            "name")
                    .with(
                            "fontproperties",
                            a -> a.font,
                            (a, v) -> a.setFontProperties(v),
                            "font",
                            "font_properties")
                    .with("fontsize", a -> a.font.size(), (a, v) -> a.setFontSize(v), "size")
                    .with(
                            "fontstretch",
                            a -> a.font.stretch(),
                            (a, v) -> a.setFont(a.font.withStretch(v)),
                            "stretch")
                    .with(
                            "fontstyle",
                            a -> a.font.style(),
                            (a, v) -> a.setFont(a.font.withStyle(v)),
                            "style")
                    .with(
                            "fontvariant",
                            a -> a.font.variant(),
                            (a, v) -> a.setFont(a.font.withVariant(v)),
                            "variant")
                    .with("fontweight", a -> a.weightSpec, (a, v) -> a.setFontWeight(v), "weight")
                    .with(
                            "horizontalalignment",
                            a -> a.horizontal,
                            (a, v) -> a.setHorizontalAlignment(v),
                            "ha")
                    .with(
                            "linespacing",
                            a -> a.lineSpacing,
                            (a, v) -> a.setLineSpacing(Values.number(v)))
                    .with(
                            "math_fontfamily",
                            a -> a.font.formulas(),
                            (a, v) -> a.setFont(a.font.withFormulas(v)))
                    .with(
                            "multialignment",
                            a -> a.multiAlignment,
                            (a, v) -> a.setMultiAlignment(v),
                            "ma")
                    .with("parse_math", a -> a.parseMath, (a, v) -> a.setParseMath(Values.truth(v)))
                    .with("position", a -> Arrays.asList(a.x, a.y), (a, v) -> a.setPosition(v))
                    .with("rotation", a -> a.displayRotation(), (a, v) -> a.setRotation(v))
                    .with("rotation_mode", a -> a.rotationMode, (a, v) -> a.setRotationMode(v))
                    .with("text", a -> a.text, (a, v) -> a.setText(v))
                    .with(
                            "transform_rotates_text",
                            a -> a.transformRotates,
                            (a, v) -> a.transformRotates = Values.truth(v))
                    .reading("unitless_position", a -> Arrays.asList(a.getX(), a.getY()))
                    .with(
                            "usetex",
                            a -> a.useTex,
                            (a, v) -> a.useTex = v != null && Values.truth(v))
                    .with(
                            "verticalalignment",
                            a -> a.vertical,
                            (a, v) -> a.setVerticalAlignment(v),
                            "va")
                    .with("wrap", a -> a.wrap, (a, v) -> a.wrap = Values.truth(v))
                    .writing("x", (a, v) -> a.setX(v))
                    .writing("y", (a, v) -> a.setY(v));

    private @Nullable Object x;
    private @Nullable Object y;
    private String text = "";
    private Object color = RcParams.current().value("text.color");
    private FontProperties font = FontProperties.ofRc();
    private Object weightSpec = RcParams.current().value("font.weight");
    private String horizontal = "left";
    private String vertical = "baseline";
    private @Nullable String multiAlignment;
    private double rotation;
    private @Nullable String rotationMode;
    private boolean transformRotates;
    private boolean parseMath = RcParams.current().flag("text.parse_math");
    private boolean useTex;
    private boolean wrap;
    private double lineSpacing = 1.2;
    private @Nullable FancyBboxPatch bboxPatch;

    public Text(double x, double y, String text) {
        this(x, y, text, Map.of());
    }

    /** A text; x and y may be anything that the axes' units understand. */
    public Text(
            @Nullable Object x,
            @Nullable Object y,
            @Nullable Object text,
            Map<String, ? extends @Nullable Object> kwargs) {
        this.x = x;
        this.y = y;
        setZorder(3);
        setText(text);
        update(kwargs);
    }

    /** Sets properties, the font as a whole first and the box last. */
    public final void update(Map<String, ? extends @Nullable Object> kwargs) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>(properties().normalize(kwargs));
        if (given.containsKey("fontproperties")) {
            setFontProperties(given.remove("fontproperties"));
        }
        boolean boxed = given.containsKey("bbox");
        Object box = given.remove("bbox");
        updateFrom(given);
        if (boxed) {
            setBbox(box);
        }
    }

    @Override
    public PropertyTable<?> properties() {
        return TEXT;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable Object newText) {
        text = newText == null ? "" : Values.text(newText);
        stale();
    }

    /** The text with newlines put in where {@code wrap} breaks it. */
    public String wrappedText(TextMetrics metrics) {
        return wrap ? TextWrap.wrapped(this, metrics) : text;
    }

    public double getX() {
        var axes = axes();
        return axes == null || Values.isNumber(x) ? Values.number(x) : axes.xAxis().convertUnit(x);
    }

    public double getY() {
        var axes = axes();
        return axes == null || Values.isNumber(y) ? Values.number(y) : axes.yAxis().convertUnit(y);
    }

    public void setX(@Nullable Object newX) {
        x = newX;
        stale();
    }

    public void setY(@Nullable Object newY) {
        y = newY;
        stale();
    }

    public void setPosition(double newX, double newY) {
        x = newX;
        y = newY;
        stale();
    }

    /** Sets the position; numbers are told as they are given. */
    public void place(Number newX, Number newY) {
        x = newX;
        y = newY;
        stale();
    }

    private void setPosition(@Nullable Object pair) {
        List<@Nullable Object> parts = Values.items(pair);
        setX(parts.get(0));
        setY(parts.get(1));
    }

    /** The position in pixels. */
    public double[] displayPosition() {
        return getTransform().point(getX(), getY());
    }

    /** The colour to draw with. */
    public Rgba textColor() {
        return Rgba.of(color, getAlpha());
    }

    public Object getColor() {
        return color;
    }

    /** The properties that a new text takes: None stands for the default of some. */
    public static Map<String, @Nullable Object> ofNew(Map<String, @Nullable Object> properties) {
        Map<String, @Nullable Object> given = new LinkedHashMap<>(properties);
        given.entrySet()
                .removeIf(one -> one.getValue() == null && OF_CONSTRUCTOR.contains(one.getKey()));
        return given;
    }

    public void setColor(@Nullable Object spec) {
        if (spec == null || !spec.equals("auto") && !Rgba.isColor(spec)) {
            throw PyError.valueError(Values.repr(spec) + " is not a valid value for color");
        }
        color = spec;
        stale();
    }

    public FontProperties font() {
        return font;
    }

    public void setFont(FontProperties newFont) {
        font = newFont;
        stale();
    }

    public void setFontSize(@Nullable Object size) {
        setFont(font.withSize(size));
    }

    public void setFontWeight(@Nullable Object weight) {
        weightSpec = weight == null ? RcParams.current().value("font.weight") : weight;
        setFont(font.withWeight(weightSpec));
    }

    private void setFontProperties(@Nullable Object value) {
        switch (value) {
            case null -> setFont(FontProperties.ofRc());
            case FontProperties properties -> setFont(properties);
            case Map<?, ?> map ->
                    map.forEach((key, item) ->
                            set(Values.text(key).replaceFirst("^(?!font)", "font"), item));
            case String pattern -> setFont(FontPattern.read(pattern));
            default -> setFont(FontProperties.ofRc().withFamily(value));
        }
    }

    public String getHorizontalAlignment() {
        return horizontal;
    }

    public void setHorizontalAlignment(@Nullable Object alignment) {
        horizontal = Styles.oneOf("align", alignment, HORIZONTAL);
        stale();
    }

    public String getVerticalAlignment() {
        return vertical;
    }

    public void setVerticalAlignment(@Nullable Object alignment) {
        vertical = Styles.oneOf("align", alignment, VERTICAL);
        stale();
    }

    /** How lines are aligned to each other. */
    public String multiAlignment() {
        return multiAlignment == null ? horizontal : multiAlignment;
    }

    private void setMultiAlignment(@Nullable Object alignment) {
        multiAlignment = alignment == null ? null : Styles.oneOf("align", alignment, HORIZONTAL);
        stale();
    }

    /** Degrees, counterclockwise. */
    public double getRotation() {
        return rotation;
    }

    /** The rotation on screen: that of the transform included when it turns texts. */
    public double displayRotation() {
        if (!transformRotates) {
            return rotation;
        }
        return getTransform().angle(rotation, getX(), getY());
    }

    public void setRotation(@Nullable Object angle) {
        rotation =
                switch (angle) {
                    case null -> 0;
                    case String word when word.equals("horizontal") -> 0;
                    case String word when word.equals("vertical") -> 90;
                    default -> {
                        double degrees = angleOf(angle) % 360;
                        yield degrees < 0 ? degrees + 360 : degrees;
                    }
                };
        stale();
    }

    private static double angleOf(Object angle) {
        try {
            return Values.number(angle);
        } catch (PyError e) {
            throw PyError.valueError(
                    "rotation must be 'vertical', 'horizontal' or a number, not "
                            + Values.text(angle));
        }
    }

    private void setRotationMode(@Nullable Object mode) {
        rotationMode =
                mode == null
                        ? null
                        : Styles.oneOf(
                                "rotation_mode", mode, Arrays.asList("anchor", "default", null));
        stale();
    }

    public void setTransformRotates(boolean rotates) {
        transformRotates = rotates;
    }

    /** True when the text turns about its anchor after alignment. */
    public boolean isAnchored() {
        return "anchor".equals(rotationMode) || wrap;
    }

    public boolean isMath() {
        return parseMath;
    }

    public void setParseMath(boolean parse) {
        parseMath = parse;
        stale();
    }

    public boolean isWrap() {
        return wrap;
    }

    public double getLineSpacing() {
        return lineSpacing;
    }

    public void setLineSpacing(double spacing) {
        lineSpacing = spacing;
        stale();
    }

    /** The box drawn behind the text, or null. */
    public @Nullable FancyBboxPatch getBboxPatch() {
        return bboxPatch;
    }

    private void setBackgroundColor(@Nullable Object spec) {
        if (bboxPatch == null) {
            Map<String, @Nullable Object> box = new LinkedHashMap<>();
            box.put("facecolor", spec);
            box.put("edgecolor", spec);
            setBbox(box);
        } else {
            bboxPatch.set("facecolor", spec);
        }
    }

    public void setBbox(@Nullable Object properties) {
        if (properties != null && !(properties instanceof Map)) {
            throw PyError.attributeError(
                    "'" + Values.typeName(properties) + "' object has no attribute 'copy'");
        }
        bboxPatch =
                properties == null ? null : FancyBboxPatch.behindText(this, (Map<?, ?>) properties);
        stale();
    }

    /** Brings the box behind the text to where the text is; returns it, or null. */
    public @Nullable FancyBboxPatch placeBox(TextMetrics metrics) {
        if (bboxPatch == null) {
            return null;
        }
        Bbox box = TextLayout.of(this, metrics).textBox();
        Affine turn = Affine.rotationDegrees(displayRotation());
        double[] at = displayPosition();
        bboxPatch.setBounds(0, 0, box.width(), box.height());
        bboxPatch.setTransform(
                turn.translate(
                        at[0] + turn.x(box.x0(), box.y0()), at[1] + turn.y(box.x0(), box.y0())));
        bboxPatch.setMutationScale(font.size() * dpi() / 72);
        bboxPatch.setFigure(figure());
        bboxPatch.setClip(getClip());
        bboxPatch.setClipOn(isClipOn());
        return bboxPatch;
    }

    /** The box around the drawn text in pixels; an empty one at the position for no text. */
    public Bbox extent(TextMetrics metrics) {
        double[] at = displayPosition();
        if (text.isEmpty()) {
            return new Bbox(at[0], at[1], at[0], at[1]);
        }
        return TextLayout.of(this, metrics).box().translated(at[0], at[1]);
    }

    @Override
    public void copyFrom(Artist other) {
        super.copyFrom(other);
        if (other instanceof Text like) {
            color = like.color;
            font = like.font;
            weightSpec = like.weightSpec;
            horizontal = like.horizontal;
            vertical = like.vertical;
            multiAlignment = like.multiAlignment;
            rotation = like.rotation;
            transformRotates = like.transformRotates;
            useTex = like.useTex;
            lineSpacing = like.lineSpacing;
        }
    }
}
