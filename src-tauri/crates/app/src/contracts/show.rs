//! A contract as the window shows it on a day.

use chrono::{Days, NaiveDate};
use domain::accounts::Tier;
use domain::contracts::{CHECK, Contract, ContractFacts, ContractState, Notice, Party, STEPS, StepRecord, Term};
use domain::money::Money;
use domain::signals::{Rule, Signal};

use super::{ContractStanding, ContractView, MoneyView, NoticeView, RenewalView, StepView, TermView};
