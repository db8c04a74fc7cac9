# the figure of week 4: Oja's rule turns the weights (red) towards the cloud's long axis
from os.path import dirname, join

execfile(join(dirname(__file__), 'oja.py'))

seed(2009)
cloud = make_cloud(size=1000, ratio=0.3, angle=30)
wcourse = learn(cloud, eta=0.01)

figure(figsize=(5, 5))
plot(cloud[:, 0], cloud[:, 1], 'k.', ms=2)
plot(wcourse[:, 0], wcourse[:, 1], 'r-', lw=2)
axis('equal')
title('Oja')

print('final weights: %.4f %.4f' % tuple(wcourse[-1]))
print('|w| = %.4f' % norm(wcourse[-1]))

seed(7)
image = make_image(12, 1.5)
print('image: %d by %d, norm %.1f, brightest at %d' % (image.shape + (norm(image), image.argmax())))
show()
