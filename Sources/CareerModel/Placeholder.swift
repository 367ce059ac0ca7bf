// CareerModel
