"""The documentation of the functions of pyplot and of the methods of axes and figures: what they do, with an example."""

_TABLE = r"""
@ acorr
Plot how a series resembles itself, shifted by up to `maxlags` places.

>>> lags, c, line, b = acorr([1.0, 2.0, 3.0, 2.0, 1.0], maxlags=2)
>>> lags.tolist(), c.round(2).tolist()
([-2, -1, 0, 1, 2], [0.53, 0.84, 1.0, 0.84, 0.53])
@ angle_spectrum
Plot the angles of a series' Fourier coefficients over the frequency; `Fs` is the sampling rate.

>>> angles, freqs, line = angle_spectrum(sin(arange(8)), Fs=8)
>>> freqs.tolist()
[0.0, 1.0, 2.0, 3.0, 4.0]
@ annotate
Write a text that says something of the point `xy`, with an arrow from the text at `xytext` if `arrowprops` are given.

>>> note = annotate('peak', xy=(1, 2), xytext=(2, 3), arrowprops=dict(arrowstyle='->'))
>>> note.get_text()
'peak'
@ arrow
Draw an arrow from (x, y) to (x + dx, y + dy).

>>> a = arrow(0, 0, 1, 2, width=0.05, head_width=0.2)
>>> type(a).__name__
'FancyArrow'
@ autoscale
Let the limits follow the data again, in both directions or one.

>>> l = plot([0, 10]); ylim(0, 1)
(0.0, 1.0)
>>> autoscale(); ylim()
(-0.5, 10.5)
@ axhline
Draw a horizontal line across the axes at `y`.

>>> line = axhline(0.5, color='k', ls=':')
>>> list(line.get_ydata())
[0.5, 0.5]
@ axhspan
Colour the band between two values of y.

>>> band = axhspan(1, 2, alpha=0.3); ylim()[0] <= 1
True
@ axis
Get or set limits (xmin, xmax, ymin, ymax), or name a way to choose them: 'equal', 'tight', 'off', 'on', 'auto', 'square', …

>>> axis([0, 2, -1, 1])
(0.0, 2.0, -1.0, 1.0)
>>> axis('off')
(0.0, 2.0, -1.0, 1.0)
@ axline
Draw an endless line through two points, or through one with a slope.

>>> line = axline((0, 0), slope=2)
>>> type(line).__mro__[1].__name__ in ('Line2D', 'Artist')
True
@ axvline
Draw a vertical line across the axes at `x`.

>>> line = axvline(3.0, color='r')
>>> list(line.get_xdata())
[3.0, 3.0]
@ axvspan
Colour the band between two values of x.

>>> band = axvspan(1, 2, color='0.9'); xlim()[1] >= 2
True
@ bar
Draw bars of given heights at places or for names; `bottom` stacks them, `yerr` adds error bars.

>>> bars = bar(['a', 'b'], [3, 5], color='C1')
>>> [float(b.get_height()) for b in bars]
[3.0, 5.0]
@ bar_label
Write the values of bars at their ends or centers.

>>> bars = bar([1, 2], [3, 5])
>>> [t.get_text() for t in bar_label(bars, fmt='%.1f')]
['3.0', '5.0']
@ barbs
Draw wind barbs: at (x, y) a staff into the wind with a flag for each 50, a barb for each 10, half a one for each 5.

>>> b = barbs([0, 1], [0, 1], [10, 55], [0, 5])
>>> len(b.get_offsets())
2
@ barh
Draw horizontal bars of given widths at places or for names.

>>> bars = barh(['a', 'b'], [3, 5])
>>> [float(b.get_width()) for b in bars]
[3.0, 5.0]
@ boxplot
Draw a box from the first to the third quartile of each data set, a line at the median, whiskers and outliers.

>>> parts = boxplot([[1, 2, 3, 4, 20], [2, 3, 4]])
>>> parts['medians'][0].get_ydata()
array([3., 3.])
@ broken_barh
Draw a row of bars, each given by its start and width, at a y range of start and height.

>>> b = broken_barh([(0, 2), (5, 1)], (10, 3))
>>> len(b.get_paths())
2
@ clabel
Write the levels of contour lines on them.

>>> lines = contour([[0, 1], [1, 2]], levels=[0.5, 1.5])
>>> texts = clabel(lines, fmt='%.1f'); [t.get_text() for t in texts]
['0.5', '1.5']
@ cohere
Plot the coherence of two series: how much of the one a linear filter makes of the other, by frequency.

>>> t = arange(512); c, f = cohere(sin(t), sin(t) + cos(3 * t), NFFT=64)
>>> len(c), f[-1]
(33, 1.0)
@ contour
Draw lines of equal height of z over a grid; `levels` are heights or how many.

>>> x = linspace(-1, 1, 5); lines = contour(x, x, x[:, None]**2 + x**2, levels=[0.5, 1.0])
>>> lines.levels.tolist()
[0.5, 1.0]
@ contourf
Fill the bands between levels of z over a grid.

>>> x = linspace(-1, 1, 5); bands = contourf(x, x, x[:, None]**2 + x**2, levels=[0, 0.5, 1.0])
>>> len(bands.collections)
2
@ csd
Plot the cross spectral density of two series by Welch's method.

>>> t = arange(512); p, f = csd(sin(t), cos(t), NFFT=64, Fs=1)
>>> p.shape, f[1]
((33,), 0.015625)
@ errorbar
Draw y over x with bars for errors, the same for all, one each, or one each below and above.

>>> line, caps, bars = errorbar([1, 2], [3, 4], yerr=[0.1, 0.2], fmt='o', capsize=3)
>>> len(caps), len(bars)
(2, 1)
@ eventplot
Draw a tick for each event, a row for each train: a spike raster.

>>> rows = eventplot([[1, 2, 5], [2, 3]], lineoffsets=[0, 1])
>>> [len(r.get_positions()) for r in rows]
[3, 2]
@ fill
Fill polygons given by the x and y of their corners.

>>> polygon, = fill([0, 1, 0.5], [0, 0, 1], 'g')
>>> len(polygon.get_xy())
4
@ fill_between
Fill the area between two curves over x, everywhere or `where` a condition holds.

>>> area = fill_between([0, 1, 2], [1, 2, 1], 0, alpha=0.3)
>>> type(area).__name__
'PolyCollection'
@ fill_betweenx
Fill the area between two curves over y.

>>> area = fill_betweenx([0, 1, 2], [1, 2, 1], 0)
>>> len(area.get_paths())
1
@ grid
Show or hide the grid lines of both axes or of one.

>>> grid(True, axis='y', ls=':')
>>> gca().yaxis.get_gridlines()[0].get_visible()
True
@ hexbin
Count points in a honeycomb of `gridsize` cells across, or reduce the values `C` in each.

>>> cells = hexbin([0, 1, 1], [0, 1, 1], gridsize=4, mincnt=1)
>>> cells.get_array().tolist()
[1.0, 2.0]
@ hist
Draw a histogram; returns the counts, the edges of the bins and the bars.

>>> n, bins, bars = hist([1, 2, 2, 3], bins=3)
>>> n, bins.round(2)
(array([1., 2., 1.]), array([1.  , 1.67, 2.33, 3.  ]))
@ stairs
Draw steps of given heights between edges.

>>> s = stairs([1.0, 3.0, 2.0], [0, 1, 2, 3], fill=True)
>>> list(s.get_data()[0])
[1.0, 3.0, 2.0]
@ hist2d
Count points in a grid of bins and show the counts as colours.

>>> h, xe, ye, image = hist2d([0, 1, 1], [0, 1, 1], bins=2)
>>> h.tolist()
[[1.0, 0.0], [0.0, 2.0]]
@ hlines
Draw horizontal lines at the values `y` from `xmin` to `xmax`.

>>> lines = hlines([1, 2], 0, 5, colors='r')
>>> len(lines.get_segments())
2
@ imshow
Show an array as an image: numbers through a colour map, or RGB(A) colours.

>>> image = imshow([[1.0, 2.0], [3.0, 4.0]], cmap='gray', interpolation='nearest')
>>> image.get_clim(), image.get_extent()
((1.0, 4.0), (-0.5, 1.5, 1.5, -0.5))
@ legend
Explain lines and other artists by their labels, at the place that hides least or at `loc`.

>>> l = plot([1, 2], label='a'); l = plot([2, 1], label='b')
>>> [t.get_text() for t in legend(loc='upper left').get_texts()]
['a', 'b']
@ locator_params
Tell the locators how to place ticks, such as `nbins`.

>>> l = plot([0, 100]); locator_params(axis='y', nbins=4)
>>> len(yticks()[0]) <= 6
True
@ loglog
Plot with logarithmic axes in both directions.

>>> line, = loglog([1, 10, 100], [1, 100, 10000])
>>> gca().get_xscale(), gca().get_yscale()
('log', 'log')
@ magnitude_spectrum
Plot the magnitudes of a series' Fourier coefficients over the frequency.

>>> m, f, line = magnitude_spectrum(sin(2 * pi * arange(16) / 4), Fs=16)
>>> f[m.argmax()]
4.0
@ margins
Get or set the room around the data, in fractions of their range.

>>> margins(0.1); margins()
(0.1, 0.1)
@ minorticks_off
Show no minor ticks.

>>> minorticks_on(); minorticks_off(); len(gca().xaxis.get_minorticklocs())
0
@ minorticks_on
Show minor ticks between the major ones.

>>> xlim(0, 10)
(0.0, 10.0)
>>> minorticks_on(); len(gca().xaxis.get_minorticklocs()) > 0
True
@ pcolor
Show an array as cells of colours between given edges; slower than `pcolormesh`, masked cells are left out.

>>> mesh = pcolor([0, 1, 2], [0, 1], [[1.0, 2.0]])
>>> mesh.get_array().tolist()
[1.0, 2.0]
@ pcolormesh
Show an array as a mesh of coloured cells between given edges or around given centers.

>>> mesh = pcolormesh([0, 1, 2], [0, 1], [[1.0, 2.0]], cmap='viridis')
>>> mesh.get_clim()
(1.0, 2.0)
@ phase_spectrum
Plot the unwrapped angles of a series' Fourier coefficients over the frequency.

>>> p, f, line = phase_spectrum(sin(arange(8)), Fs=8); f.tolist()
[0.0, 1.0, 2.0, 3.0, 4.0]
@ pie
Draw shares as slices of a pie; `explode` moves some out, `autopct` writes percentages.

>>> slices, texts, shares = pie([1, 3], labels=['a', 'b'], autopct='%d%%')
>>> [t.get_text() for t in shares]
['25%', '75%']
@ plot
Draw lines and markers of y over x; a format such as 'ro--' gives colour, marker and line. Several x, y, format may follow.

>>> line, = plot([1, 2, 3], [1, 4, 9], 'ro--', lw=2, label='squares')
>>> line.get_color(), line.get_marker(), line.get_linestyle()
('r', 'o', '--')
@ plot_date
Plot with dates on x, on y or on both: days since 1970 or dates themselves.

>>> import datetime; line, = plot_date([datetime.date(2020, 1, 1), datetime.date(2020, 1, 3)], [1, 2])
>>> line.get_xdata(orig=False).tolist()
[18262.0, 18264.0]
@ psd
Plot the power spectral density of a series by Welch's method, in decibels.

>>> p, f = psd(sin(2 * pi * arange(256) / 4), NFFT=64, Fs=4)
>>> f[p.argmax()]
1.0
@ quiver
Draw a field of arrows (u, v) at (x, y), coloured by a fifth array.

>>> arrows = quiver([0, 1], [0, 1], [1, 0], [0, 1])
>>> arrows.N
2
@ quiverkey
Explain the length of the arrows of `quiver` with an arrow and a label.

>>> arrows = quiver([0, 1], [0, 1], [1, 0], [0, 1])
>>> quiverkey(arrows, 0.9, 0.9, 1, '1 m/s').text.get_text()
'1 m/s'
@ scatter
Draw a marker for each point, of sizes `s` (in points²) and colours `c`.

>>> points = scatter([1, 2, 3], [3, 1, 2], s=[10.0, 20.0, 40.0], c=[0.1, 0.5, 0.9], cmap='jet')
>>> points.get_sizes().tolist(), points.get_clim()
([10.0, 20.0, 40.0], (0.1, 0.9))
@ semilogx
Plot with a logarithmic x axis.

>>> line, = semilogx([1, 10, 100], [1, 2, 3]); gca().get_xscale()
'log'
@ semilogy
Plot with a logarithmic y axis.

>>> line, = semilogy([1, 2, 3], [1, 10, 100]); gca().get_yscale()
'log'
@ specgram
Show how the spectrum of a series changes in time: frequencies over time as colours.

>>> s, f, t, image = specgram(sin(arange(1024)), NFFT=64, Fs=1, noverlap=32)
>>> s.shape
(33, 31)
@ spy
Show where a matrix is not zero.

>>> image = spy([[1, 0], [0, 2]]); image.get_array().shape
(2, 2)
@ stackplot
Draw curves upon each other and fill the areas between them.

>>> areas = stackplot([0, 1, 2], [1, 2, 1], [2, 1, 2], labels=['a', 'b'])
>>> len(areas)
2
@ stem
Draw a line from the base to each value with a marker at its end.

>>> marks, lines, base = stem([1, 2, 3], [3, 1, 2])
>>> list(marks.get_ydata()) == [3, 1, 2]
True
@ step
Plot as steps that change before ('pre'), after ('post') or between ('mid') the points.

>>> line, = step([1, 2, 3], [1, 3, 2], where='post'); line.get_drawstyle()
'steps-post'
@ streamplot
Draw the lines that follow a field of velocities on a grid.

>>> x = linspace(-1, 1, 8); s = streamplot(x, x, ones((8, 8)), zeros((8, 8)))
>>> type(s.lines).__name__
'LineCollection'
@ table
Add a table of texts below or beside the data.

>>> t = table(cellText=[['1', '2']], colLabels=['a', 'b'], loc='center')
>>> len(t.get_celld())
4
@ text
Write a text at a place in data coordinates.

>>> t = text(1, 2, r'$\alpha$', fontsize=14, ha='center'); t.get_position()
(1, 2)
@ tick_params
Change how ticks, their labels and grid lines look.

>>> tick_params(axis='x', direction='in', length=6, labelrotation=45)
>>> gca().xaxis.get_major_ticks()[0].get_tickdir()
'in'
@ ticklabel_format
Choose between plain and scientific tick labels.

>>> ticklabel_format(style='plain', useOffset=False)
@ tricontour
Draw lines of equal height over scattered points, joined to triangles.

>>> lines = tricontour([0, 1, 0, 1], [0, 0, 1, 1], [0, 1, 1, 2], levels=[0.5])
>>> lines.levels.tolist()
[0.5]
@ tricontourf
Fill the bands between levels over scattered points, joined to triangles.

>>> bands = tricontourf([0, 1, 0, 1], [0, 0, 1, 1], [0, 1, 1, 2], levels=[0, 1, 2])
>>> len(bands.collections)
2
@ tripcolor
Colour the triangles between scattered points.

>>> t = tripcolor([0, 1, 0], [0, 0, 1], [1.0, 2.0, 3.0]); t.get_array().tolist()
[2.0]
@ triplot
Draw the triangles between scattered points.

>>> lines, marks = triplot([0, 1, 0], [0, 0, 1], 'k-'); lines.get_color()
'k'
@ violinplot
Draw the estimated density of each data set as a body of that width.

>>> parts = violinplot([[1, 2, 2, 3], [2, 4, 4, 6]], showmedians=True)
>>> sorted(parts)
['bodies', 'cbars', 'cmaxes', 'cmedians', 'cmins']
@ vlines
Draw vertical lines at the values `x` from `ymin` to `ymax`.

>>> lines = vlines([1, 2], 0, 1); len(lines.get_segments())
2
@ xcorr
Plot the correlation of two series of the same length, shifted by up to `maxlags` places.

>>> lags, c, lines, b = xcorr([1.0, 2.0, 3.0], [3.0, 2.0, 1.0], maxlags=1)
>>> c.round(3).tolist()
[0.286, 0.714, 0.857]
@ xlabel
Label the x axis.

>>> xlabel('time [ms]').get_text()
'time [ms]'
@ ylabel
Label the y axis.

>>> ylabel('voltage [mV]', fontsize=14).get_text()
'voltage [mV]'
@ title
Write a title over the axes, at the center, the left or the right.

>>> title('A neuron', loc='left').get_text()
'A neuron'
@ xscale
Choose the scale of the x axis: 'linear', 'log', 'symlog', 'logit', 'asinh', 'function'.

>>> xscale('log'); gca().get_xscale()
'log'
@ yscale
Choose the scale of the y axis: 'linear', 'log', 'symlog', 'logit', 'asinh', 'function'.

>>> yscale('symlog', linthresh=0.1); gca().get_yscale()
'symlog'
@ twinx
Axes in the same place with the same x axis and a y axis of their own at the right.

>>> l = plot([1, 2]); other = twinx(); l = other.plot([100, 300], 'r')
>>> other.yaxis.get_label_position()
'right'
@ twiny
Axes in the same place with the same y axis and an x axis of their own at the top.

>>> other = twiny(); other.xaxis.get_label_position()
'top'
@ pyplot.axes
Make axes at left, bottom, width, height in fractions of the figure, and the current ones.

>>> ax = axes([0.1, 0.2, 0.5, 0.6]); ax.get_position().bounds
(0.1, 0.2, 0.5, 0.6000000000000001)
@ pyplot.box
Show or hide the frame of the axes.

>>> box(False); gca().get_frame_on()
False
@ pyplot.cla
Empty the current axes.

>>> l = plot([1, 2]); cla(); len(gca().lines)
0
@ pyplot.clf
Empty the current figure.

>>> l = plot([1, 2]); clf(); len(gcf().axes)
0
@ pyplot.clim
Set the values that the ends of the colour map stand for.

>>> image = imshow([[0, 5]]); clim(0, 10); image.get_clim()[1]
10.0
@ pyplot.delaxes
Take axes out of the figure, by default the current ones.

>>> ax = subplot(111); delaxes(ax); len(gcf().axes)
0
@ pyplot.figlegend
Add a legend to the figure.

>>> l = plot([1, 2], label='a'); [t.get_text() for t in figlegend().get_texts()]
['a']
@ pyplot.fignum_exists
Whether there is a figure of a number or name.

>>> f = figure(7); fignum_exists(7), fignum_exists(8)
(True, False)
@ pyplot.gca
The current axes, made when there are none.

>>> ax = subplot(121); gca() is ax
True
@ pyplot.gci
The image or collection that `colorbar`, `clim` and `set_cmap` mean.

>>> image = imshow([[0, 5]]); gci() is image
True
@ pyplot.get_figlabels
The names of the figures in the order of their numbers.

>>> close('all'); f = figure('data'); get_figlabels()
['data']
@ pyplot.imread
Read a picture from a file as an array of rows, columns and colours.

>>> imsave('dot.png', [[0.0, 1.0]]); imread('dot.png').shape
(1, 2, 4)
@ pyplot.imsave
Write an array to a file as a picture, a pixel for each element.

>>> imsave('dots.png', [[0.0, 1.0], [1.0, 0.0]], cmap='gray'); imread('dots.png')[0, 0].tolist()
[0.0, 0.0, 0.0, 1.0]
@ pyplot.polar
Plot radii over angles in polar axes.

>>> line, = polar([0, 1, 2], [1, 2, 3]); gca().name
'polar'
@ pyplot.rgrids
Get or set the circles of polar axes and their labels.

>>> l = polar([0, 1], [1, 2]); lines, labels = rgrids([0.5, 1.5], ['a', 'b']); len(lines)
2
@ pyplot.thetagrids
Get or set the rays of polar axes in degrees and their labels.

>>> l = polar([0, 1], [1, 2]); lines, labels = thetagrids([0, 90, 180, 270]); len(lines)
8
@ pyplot.savefig
Write the current figure to a file or stream: PNG, SVG, PDF, EPS, JPEG, TIFF, … by its ending or `format`.

>>> l = plot([1, 2]); savefig('lines.png', dpi=50, bbox_inches='tight')
>>> imread('lines.png').ndim
3
@ pyplot.sca
Make axes the current ones.

>>> a = subplot(121); b = subplot(122); sca(a); gca() is a
True
@ pyplot.sci
Make an image the current one.

>>> a = imshow([[1]]); b = imshow([[2]]); sci(a); gci() is a
True
@ pyplot.set_cmap
Choose the colour map of the current image and of those to come.

>>> image = imshow([[1, 2]]); set_cmap('gray'); image.get_cmap().name
'gray'
@ pyplot.subplots_adjust
Move the edges of the subplots and the gaps between them, in fractions.

>>> ax = subplot(111); subplots_adjust(left=0.25); round(ax.get_position().x0, 2)
0.25
@ pyplot.suptitle
Write a title over all axes.

>>> suptitle('All trials').get_text()
'All trials'
@ pyplot.tight_layout
Make room for labels and titles.

>>> ax = subplot(111); t = ylabel('long\nlabel'); tight_layout(); ax.get_position().x0 < 0.2
True
@ pyplot.ylim
Get or set the limits of the y axis.

>>> ylim(-1, 2)
(-1.0, 2.0)
>>> ylim(top=5)
(-1.0, 5.0)
@ pyplot.draw_all
Draw all figures that changed.

>>> draw_all()
@ pyplot.get_plot_commands
The names of the functions that plot.

>>> 'plot' in get_plot_commands()
True
@ pyplot.figaspect
Width and height in inches of a figure of a given height over width.

>>> figaspect(2.0)
array([4., 8.])
@ Figure.add_axes
Add axes at left, bottom, width, height in fractions of the figure.

>>> ax = figure().add_axes([0.1, 0.1, 0.8, 0.8]); ax.get_position().bounds
(0.1, 0.1, 0.8, 0.8)
@ Figure.add_subplot
Add axes at a place of a grid: rows, columns and number, three digits, or a cell of a `GridSpec`.

>>> f = figure(); ax = f.add_subplot(2, 1, 2, title='lower'); ax.get_title()
'lower'
@ Figure.subplots
Add a grid of axes; they may share their limits.

>>> axs = figure().subplots(2, 2, sharex=True); axs.shape
(2, 2)
@ Figure.subplot_mosaic
Axes by names in a drawing of their places.

>>> sorted(figure().subplot_mosaic('AAB;CCB'))
['A', 'B', 'C']
@ Figure.add_gridspec
A grid of places over the figure.

>>> gs = figure().add_gridspec(2, 3); gs[0, 1:].get_geometry()
(2, 3, 1, 2)
@ Figure.add_artist
Add an artist to the figure itself, in fractions of it.

>>> f = figure(); r = f.add_artist(Rectangle((0, 0), 0.5, 0.5)); r in f.get_children()
True
@ Figure.subfigures
Cut the figure into parts with axes of their own.

>>> left, right = figure().subfigures(1, 2); ax = left.subplots(); len(left.axes)
1
@ Figure.add_subfigure
Add a part with axes of its own at a place of a grid.

>>> f = figure(); part = f.add_subfigure(f.add_gridspec(1, 2)[0]); len(f.subfigs)
1
@ Figure.gca
The current axes of the figure, made when there are none.

>>> f = figure(); f.gca() is f.gca()
True
@ Figure.sca
Make axes the current ones of the figure.

>>> f, (a, b) = subplots(1, 2); s = f.sca(a); f.gca() is a
True
@ Figure.delaxes
Take axes out of the figure.

>>> f, ax = subplots(); f.delaxes(ax); f.axes
[]
@ Figure.text
Write a text at a place in fractions of the figure.

>>> figure().text(0.5, 0.9, 'note', ha='center').get_position()
(0.5, 0.9)
@ Figure.suptitle
Write a title over all axes.

>>> figure().suptitle('All', fontsize=16).get_size()
16.0
@ Figure.supxlabel
Write a label under all axes.

>>> figure().supxlabel('time').get_text()
'time'
@ Figure.supylabel
Write a label beside all axes.

>>> figure().supylabel('voltage').get_rotation()
90.0
@ Figure.legend
A legend of the labels in all axes.

>>> f, ax = subplots(); l = ax.plot([1, 2], label='a'); len(f.legend().get_texts())
1
@ Figure.colorbar
Show which numbers the colours of an image stand for, beside `ax` or in `cax`.

>>> f, ax = subplots(); image = ax.imshow([[0, 1]]); bar = f.colorbar(image, label='volts'); len(f.axes)
2
@ Figure.savefig
Write the figure to a file or stream: PNG, SVG, PDF, EPS, JPEG, TIFF, … by its ending or `format`.

>>> import io; stream = io.BytesIO(); figure().savefig(stream, format='pdf'); stream.getvalue()[:4]
b'%PDF'
@ Figure.subplots_adjust
Move the edges of the subplots and the gaps between them, in fractions.

>>> f, ax = subplots(); f.subplots_adjust(bottom=0.3); round(ax.get_position().y0, 2)
0.3
@ Figure.tight_layout
Make room for labels and titles, once.

>>> f, axs = subplots(2, 2); f.tight_layout(pad=2)
@ Figure.set_layout_engine
Choose what arranges the axes before each drawing: 'constrained', 'compressed', 'tight', 'none' or an engine of one's own.

>>> f = figure(); f.set_layout_engine('constrained', w_pad=0.1); f.get_layout_engine().get()['w_pad']
0.1
@ Figure.align_xlabels
Keep the x labels of each row of subplots in line.

>>> f, axs = subplots(1, 2); f.align_xlabels(axs)
@ Figure.align_ylabels
Keep the y labels of each column of subplots in line.

>>> f, axs = subplots(2, 1); f.align_ylabels(axs)
@ Figure.align_labels
Keep the labels of subplots in line.

>>> f, axs = subplots(2, 2); f.align_labels()
@ Figure.autofmt_xdate
Turn the tick labels of x, which are dates, so that they fit.

>>> f, ax = subplots(); f.autofmt_xdate(rotation=45); ax.get_xticklabels()[0].get_rotation()
45.0
@ Figure.clear
Empty the figure.

>>> f, ax = subplots(); f.clear(); f.axes
[]
@ Figure.figimage
Show an array pixel by pixel on the figure itself.

>>> image = figure().figimage([[0, 1], [1, 0]], xo=10); image.get_array().shape
(2, 2)
@ Figure.findobj
All artists in the figure that fit a class or a function.

>>> f, ax = subplots(); l = ax.plot([1, 2]); len(f.findobj(Line2D)) > 1
True
@ Figure.draw_without_rendering
Bring limits, ticks and places up to date.

>>> f, ax = subplots(); f.draw_without_rendering()
@ Figure.get_tightbbox
The box in inches around all that is drawn.

>>> f, ax = subplots(); f.get_tightbbox().width < 6.4
True
@ Axes.clear
Take all artists out and set limits and scales back.

>>> f, ax = subplots(); l = ax.plot([1, 2]); ax.clear(); len(ax.lines)
0
@ Axes.remove
Take the axes out of the figure.

>>> f, ax = subplots(); ax.remove(); f.axes
[]
@ Axes.set
Set several properties at once.

>>> f, ax = subplots(); r = ax.set(xlabel='t', ylabel='v', title='T', xlim=(0, 5)); ax.get_xlim()
(0.0, 5.0)
@ Axes.label_outer
Keep only the tick labels at the outside of the grid of subplots.

>>> f, axs = subplots(2, 2)
>>> labels = [ax.label_outer() for ax in axs.flat]
@ Axes.secondary_xaxis
A second x axis at the top or bottom, in units of a function of the first and its inverse.

>>> f, ax = subplots(); second = ax.secondary_xaxis('top', functions=(lambda x: 2 * x, lambda x: x / 2)); type(second).__name__
'SecondaryAxis'
@ Axes.secondary_yaxis
A second y axis at the right or left, in units of a function of the first and its inverse.

>>> f, ax = subplots(); second = ax.secondary_yaxis('right', functions=(lambda y: y + 1, lambda y: y - 1)); type(second).__name__
'SecondaryAxis'
@ Axes.indicate_inset
Mark a rectangle of these axes and lead lines from it to inset axes.

>>> f, ax = subplots(); r, lines = ax.indicate_inset([0.2, 0.2, 0.3, 0.3]); r.get_width()
0.3
@ Axes.indicate_inset_zoom
Mark what inset axes show.

>>> f, ax = subplots(); inset = ax.inset_axes([0.5, 0.5, 0.4, 0.4], xlim=(0, 0.2), ylim=(0, 0.2)); r, lines = ax.indicate_inset_zoom(inset); len(lines)
4
@ Axes.inset_axes
Axes within these ones, at left, bottom, width, height in fractions of them.

>>> f, ax = subplots(); inset = ax.inset_axes([0.6, 0.6, 0.3, 0.3]); inset in ax.child_axes
True
@ Axes.add_patch
Add a patch in data coordinates.

>>> f, ax = subplots(); c = ax.add_patch(Circle((0.5, 0.5), 0.2)); len(ax.patches)
1
@ Axes.add_line
Add a line.

>>> f, ax = subplots(); l = ax.add_line(Line2D([0, 1], [0, 1])); len(ax.lines)
1
@ Axes.set_xlim
Set the limits of the x axis; a higher first one turns it round.

>>> f, ax = subplots(); ax.set_xlim(5, -5)
(5.0, -5.0)
@ Axes.set_ylim
Set the limits of the y axis; a higher first one turns it round.

>>> f, ax = subplots(); ax.set_ylim(bottom=-1)
(-1.0, 1.0)
@ Axes.get_xlim
The limits of the x axis.

>>> f, ax = subplots(); ax.get_xlim()
(0.0, 1.0)
@ Axes.get_ylim
The limits of the y axis.

>>> f, ax = subplots(); ax.get_ylim()
(0.0, 1.0)
@ Axes.set_xlabel
Label the x axis.

>>> f, ax = subplots(); ax.set_xlabel('t [s]').get_text()
't [s]'
@ Axes.set_ylabel
Label the y axis.

>>> f, ax = subplots(); ax.set_ylabel('v').get_text()
'v'
@ Axes.set_title
Write a title over the axes.

>>> f, ax = subplots(); ax.set_title('T', loc='right').get_text()
'T'
@ Axes.set_xticks
Place the ticks of x, and name them.

>>> f, ax = subplots(); t = ax.set_xticks([0.0, 1.0], ['a', 'b']); ax.get_xticks()
array([0., 1.])
@ Axes.set_yticks
Place the ticks of y, and name them.

>>> f, ax = subplots(); t = ax.set_yticks([0, 0.5, 1]); ax.get_yticks()
array([0. , 0.5, 1. ])
@ Axes.set_xscale
Choose the scale of the x axis.

>>> f, ax = subplots(); ax.set_xscale('log'); ax.get_xscale()
'log'
@ Axes.set_yscale
Choose the scale of the y axis.

>>> f, ax = subplots(); ax.set_yscale('log'); ax.get_yscale()
'log'
@ Axes.set_aspect
Fix the scale of y over that of x: 'equal', 'auto' or a number.

>>> f, ax = subplots(); ax.set_aspect('equal'); ax.get_aspect()
1.0
@ Axes.set_position
Put the axes at left, bottom, width, height in fractions of the figure.

>>> f, ax = subplots(); ax.set_position([0.2, 0.2, 0.5, 0.5]); ax.get_position().bounds
(0.2, 0.2, 0.49999999999999994, 0.49999999999999994)
@ Axes.get_position
The place of the axes in fractions of the figure.

>>> f, ax = subplots(); ax.get_position().x1
0.9
@ Axes.get_tightbbox
The box in pixels around the axes and all their texts.

>>> f, ax = subplots(); ax.get_tightbbox().width > ax.bbox.width
True
@ Axes.invert_yaxis
Turn the y axis round.

>>> f, ax = subplots(); ax.invert_yaxis(); ax.get_ylim()
(1.0, 0.0)
@ Axes.invert_xaxis
Turn the x axis round.

>>> f, ax = subplots(); ax.invert_xaxis(); ax.get_xlim()
(1.0, 0.0)
@ Axes.relim
Take the limits of the data from the artists anew.

>>> f, ax = subplots(); l, = ax.plot([1, 2]); l.set_ydata([0, 9]); ax.relim(); ax.autoscale_view(); ax.get_ylim()[1] > 9
True
@ Axes.autoscale_view
Set the limits that follow the data.

>>> f, ax = subplots(); l = ax.plot([0, 1], [0, 10]); ax.autoscale_view(); ax.get_ylim()
(-0.5, 10.5)
@ Axes.xaxis_date
Show the numbers of x as dates.

>>> f, ax = subplots(); ax.xaxis_date(); type(ax.xaxis.get_major_locator()).__name__
'AutoDateLocator'
@ Axes.yaxis_date
Show the numbers of y as dates.

>>> f, ax = subplots(); ax.yaxis_date(); type(ax.yaxis.get_major_locator()).__name__
'AutoDateLocator'
@ Axes.matshow
Show a matrix with its first row at the top and a tick for each column.

>>> f, ax = subplots(); image = ax.matshow([[1, 2], [3, 4]]); ax.get_ylim()
(1.5, -0.5)
@ Axes.format_coord
The text that tells the place under the mouse.

>>> f, ax = subplots(); ax.format_coord(0.5, 0.25)
'x=0.500 y=0.250'
@ Axes.has_data
Whether something was plotted.

>>> f, ax = subplots(); ax.has_data()
False
"""

_known = None


def _texts():
    global _known
    if _known is None:
        parts = (part.split("\n", 1) for part in _TABLE.split("\n@ ")[1:])
        _known = {name: text for name, text in parts}
    return _known


def documentation(owner, name):
    """What a function of pyplot or a method of `Axes` or `Figure` does.

    >>> print(documentation('pyplot', 'twiny').split('.')[0])
    Axes in the same place with the same y axis and an x axis of their own at the top
    """
    texts = _texts()
    found = texts.get(f"{owner}.{name}")
    if found is None and owner != "Figure":
        found = texts.get(name) or texts.get(f"Axes.set_{name}" if owner == "pyplot" else name)
    if found is None:
        return f"{name}(...): `{name}` of the current axes." if owner == "pyplot" else None
    return found


def add_to(names, owner):
    """Document those functions of a module or class which are in the table by name."""
    prefix = owner + "."
    for key, text in _texts().items():
        if key.startswith(prefix):
            function = names.get(key[len(prefix) :])
            if function is not None and hasattr(function, "__code__"):
                function.__doc__ = text
