# do two groups of neurons fire differently?
import numpy as np
from scipy import stats

rng = np.random.RandomState(21)
control = rng.normal(10, 3, 30)
treated = rng.normal(12, 3, 28)
t, p = stats.ttest_ind(control, treated)
print('t-test: t = %.4f, p = %.5f' % (t, p))
t, p = stats.ttest_ind(control, treated, equal_var=False)
print('Welch: t = %.4f, p = %.5f' % (t, p))
u = stats.mannwhitneyu(control, treated, alternative='two-sided')
print('Mann-Whitney: U = %.1f, p = %.5f' % (u.statistic, u.pvalue))
x = np.arange(20.0)
y = 2.5*x + 4 + rng.randn(20)*5
fit = stats.linregress(x, y)
print('slope %.4f, intercept %.4f, r %.4f, p %.2e' % (fit.slope, fit.intercept, fit.rvalue, fit.pvalue))
r, p = stats.pearsonr(x, y)
print('pearson %.5f' % r)
rho, p = stats.spearmanr(x, y)
print('spearman %.5f' % rho)
print('norm: %.5f %.5f %.5f' % (stats.norm.cdf(1.96), stats.norm.pdf(0), stats.norm.ppf(0.975)))
print('sem %.4f' % stats.sem(control), 'z', np.round(stats.zscore([1.0, 2, 3]), 4))
print('poisson %.5f' % stats.poisson.pmf(3, 2.5), 'expon %.5f' % stats.expon.cdf(1, scale=2))
d, p = stats.ks_2samp(control, treated)
print('KS D = %.4f' % d)
f, p = stats.f_oneway(control, treated, control + 1)
print('ANOVA F = %.4f' % f)
