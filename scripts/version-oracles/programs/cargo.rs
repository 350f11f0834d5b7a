//! The crate `semver`, by precedence: Cargo and OSV pass over build metadata.
use semver::Version;
use std::{cmp::Ordering, io};

fn main() {
    let versions: Vec<Option<Version>> =
        io::stdin().lines().map(|line| Version::parse(&line.unwrap()).ok()).collect();
    println!("crate semver {}, Version::cmp_precedence", std::env::args().nth(1).unwrap());
    for left in &versions {
        let Some(left) = left else {
            println!("!");
            continue;
        };
        let line: String = versions
            .iter()
            .map(|right| match right.as_ref().map(|right| left.cmp_precedence(right)) {
                None => '!',
                Some(Ordering::Less) => '<',
                Some(Ordering::Equal) => '=',
                Some(Ordering::Greater) => '>',
            })
            .collect();
        println!("{line}");
    }
}
