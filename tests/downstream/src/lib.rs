//! Types that derive through a facade and through a renamed dependency.
