# Writes the panels of R's data packages from which parameters of the outlook are estimated:
#
#   Rscript seeds/reference/panels-from-r.R <folder>
#
# Debian: r-cran-plm 2.6, r-cran-dslabs 0.7, r-cran-collapse 1.8. docs/methods.md names their sources.
folder <- commandArgs(trailingOnly = TRUE)[1]
stopifnot(!is.na(folder))

long <- function(data, region, year, indicators) do.call(rbind, lapply(indicators, function(one)
  data.frame(region = gsub(",", "", as.character(data[[region]])), indicator = one,
             year = as.integer(as.character(data[[year]])), value = as.numeric(data[[one]]))))
panel <- function(name, rows, kind = "stock") {
  rows <- rows[!is.na(rows$value) & rows$value > 0, ]
  rows$unit <- if (kind == "share") "%" else ""
  rows$kind <- kind
  write.csv(rows, file.path(folder, paste0(name, ".csv")), row.names = FALSE, quote = FALSE)
}

library(plm)
data(Produc, Cigar, SumHes)
panel("us-produc", long(Produc, "state", "year", c("pcap", "pc", "gsp", "emp")))
Cigar$year <- 1900 + Cigar$year
Cigar$total <- Cigar$sales * Cigar$pop
panel("us-cigar", long(Cigar, "state", "year", c("pop", "sales", "ndi", "total")))
panel("world-pwt5", long(SumHes, "country", "year", c("pop", "gdp")))

library(dslabs)
data(gapminder, us_contagious_diseases)
panel("world-gapminder",
      long(gapminder, "country", "year", c("infant_mortality", "population", "gdp", "fertility")))
states <- aggregate(population ~ state + year, us_contagious_diseases, max)
states$pop <- states$population
# Between censuses the figures are interpolated.
panel("us-pop-decennial", long(states[states$year %in% seq(1930, 2010, 10), ], "state", "year", "pop"))

library(collapse)
data(GGDC10S)
sectors <- c("AGR", "MIN", "MAN", "PU", "CON", "WRT", "TRA", "FIRE", "GOV", "SUM")
employed <- GGDC10S[GGDC10S$Variable == "EMP", ]
panel("world-ggdc-emp", long(employed, "Country", "Year", sectors))
for (one in sectors) employed[[paste0(one, "share")]] <- 100 * employed[[one]] / employed$SUM
panel("world-ggdc-share",
      long(employed, "Country", "Year", paste0(c("AGR", "MAN", "GOV", "FIRE"), "share")), "share")
