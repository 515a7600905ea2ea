//! Types that derive in the edition of 2018.

#[cfg(test)]
#[path = "../../editions/shapes.rs"]
mod shapes;

#[cfg(test)]
#[path = "../../editions/before_2024.rs"]
mod before_2024;
